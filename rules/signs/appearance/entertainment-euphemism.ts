import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'entertainment-euphemism',
  category: 'appearance',
  // Soft words for night work with guests often hide what is expected (TGS, TH-MFA, A21-25, BG-SIGNS).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('entertainment-euphemism'),
    near(25, phrase('entertainment-work'), any(phrase('free-travel'), phrase('women-only'), phrase('looks'))),
  ),

  falseAlarms: ['Licensed spas, bars and theatres', 'Legal sex work by choice, which is not judged here'],
  sources: ['TGS', 'TH-MFA', 'A21-25', 'BG-SIGNS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Hostess in a night club abroad, big tips, flight tickets paid, girls only.',
        shows: 'Hostess',
      },
      {
        lang: 'en',
        text: 'VIP companion for businessmen, dinners and trips, you decide how far you go.',
        shows: 'VIP companion',
      },
      {
        lang: 'en',
        text: 'you only drink with guests and get drink commission, nothing more, girls earn 200 a night',
        shows: 'drink with guests',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Massage girls needed, no certificate, male clients, room above the salon.',
        shows: 'Massage girls needed, no certificate',
      },
      {
        lang: 'es',
        text: 'Anfitrionas para club nocturno en el extranjero, boleto pagado, muchas propinas.',
        shows: 'Anfitrionas',
      },
      {
        lang: 'es',
        text: 'solo tienes que tomar con los clientes y ganas comisión por copa, nada más',
        shows: 'tomar con los clientes',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Massage therapist with diploma for our licensed spa, day shifts, union wage.',
        because: 'a licensed spa',
      },
      {
        lang: 'en',
        text: 'Restaurant host: you greet guests and bring them to their table.',
        because: 'an ordinary restaurant',
      },
      {
        lang: 'en',
        text: 'Dancer for the city theatre, audition on stage, contract for one season.',
        because: 'a theatre',
      },
      {
        lang: 'en',
        text: 'Home carer: you keep clients company and drive them to the doctor.',
        because: 'care work',
      },
      {
        lang: 'es',
        text: 'Fisioterapeuta o masajista con título para hotel balneario, turno de día, contrato fijo.',
        because: 'a licensed spa',
      },
      {
        lang: 'es',
        text: 'Bailarina para el ballet de la ciudad, audición en el teatro.',
        because: 'a theatre',
      },
    ],
  },
});
