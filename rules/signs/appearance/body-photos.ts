import { absent, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'body-photos',
  category: 'appearance',
  // Pictures of the body are not needed for ordinary work and can be used for pressure later (IOM-MI,
  // UKM, A21-25).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('body-photos'), near(1, phrase('photo-word'), phrase('body-word'))),
  raised: { to: 'strong', when: absent(phrase('modelling-work')) },

  falseAlarms: [
    'Real model agencies ask for plain snapshots in everyday clothes',
    'A shop that sells swimwear',
  ],
  sources: ['IOM-MI', 'UKM', 'A21-25'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'For the receptionist post please add two full body photos and one of your face.',
        shows: 'full body photos',
      },
      {
        lang: 'en',
        text: 'nice face! now send some pictures in a swimsuit so the manager can decide',
        shows: 'pictures in a swimsuit',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Send me your measurements and a photo from behind, it is for the uniform ok',
        shows: 'your measurements',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Para el puesto de secretaria manda dos fotos de cuerpo completo y una de tu cara.',
        shows: 'fotos de cuerpo completo',
      },
      {
        lang: 'es',
        text: 'muy linda, ahora pásame fotos en bikini para que decida el gerente',
        shows: 'fotos en bikini',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'A photo in the CV is not needed, we choose by skills.',
        because: 'no photo wanted',
      },
      {
        lang: 'en',
        text: 'You dress dolls in our swimwear and take photos and put them in the web shop.',
        because: 'it describes the work',
      },
      {
        lang: 'en',
        text: 'We never ask for full body photos; snapshots are taken at the agency with your parent.',
        because: 'negated',
      },
      {
        lang: 'es',
        text: 'No hace falta foto en el currículum, elegimos por experiencia.',
        because: 'no photo wanted',
      },
      {
        lang: 'es',
        text: 'Harás fotos de bañadores en maniquíes para la tienda en línea.',
        because: 'it describes the work',
      },
    ],
  },
});
