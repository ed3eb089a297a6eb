import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'undress-or-webcam-test',
  category: 'appearance',
  // No job test needs naked pictures; such tests are used for blackmail (R29, UKM).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('undress-or-webcam-test'),
  stop: true,

  falseAlarms: ['Adult work that the reader seeks: the advice to stop and think still holds'],
  sources: ['R29', 'UKM'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Before the contract we do a short webcam test in underwear so we see your figure, only me is watching',
        shows: 'webcam test in underwear',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'ok last photo, take off your top, all our models do this, it stays private',
        shows: 'take off your top',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'New faces: video call casting without clothes, five minutes, then we decide about Milan.',
        shows: 'casting without clothes',
      },
      {
        lang: 'es',
        text: 'Antes del contrato hacemos una prueba de cámara en ropa interior, nomás te veo yo',
        shows: 'prueba de cámara en ropa interior',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'la última foto, quítate la blusa, todas las modelos lo hacen y es privado',
        shows: 'quítate la blusa',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You never have to undress for a casting with us, and a friend may be in the room.',
        because: 'negated',
      },
      {
        lang: 'en',
        text: 'Hospital helper: you help patients to wash and undress in the evening.',
        because: 'care work',
      },
      {
        lang: 'en',
        text: 'We do the interview by video call; please test your camera and your sound before.',
        because: 'an ordinary video call',
      },
      {
        lang: 'es',
        text: 'En nuestros castings nunca tendrás que desnudarte y puedes venir acompañada.',
        because: 'negated',
      },
      {
        lang: 'es',
        text: 'La entrevista es por videollamada, prueba antes la cámara y el sonido.',
        because: 'an ordinary video call',
      },
    ],
  },
});
