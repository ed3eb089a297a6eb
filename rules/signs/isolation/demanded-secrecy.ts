import { any, bare, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'demanded-secrecy',
  category: 'isolation',
  // A job that nobody may know of takes away the people who would ask questions (IOM-MI, CN-STU).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('demanded-secrecy'), near(2, phrase('tell-verb'), phrase('family'))),
  unless: [bare('bank-details')],

  falseAlarms: [
    'A confidential search by a known firm, or an agreement about trade secrets',
    'Advice to keep a password secret',
  ],
  sources: ['IOM-MI', 'CN-STU'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'The agency chose only three girls so please do not tell your family yet, they would worry and you lose the place',
        shows: 'do not tell your family',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Good paid work on an island, start at once. Keep this offer secret, places are for selected people only.',
        shows: 'Keep this offer secret',
      },
      {
        lang: 'en',
        text: 'say nothing to anyone in the village, tell your mum you go to a course in the city',
        shows: 'say nothing to anyone',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Nobody needs to know about our plan, you can surprise them when you come back with money',
        shows: 'Nobody needs to know',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'No le digas a nadie todavía, ni a tu mamá, porque hay mucha envidia y te pueden quitar el puesto',
        shows: 'No le digas a nadie',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Trabajo en el extranjero muy bien pagado. Que nadie se entere hasta que estés allá, es por tu seguridad.',
        shows: 'Que nadie se entere',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Talk it over with your family and take your time, you can tell us next week.',
        because: 'the offer invites talk',
      },
      {
        lang: 'en',
        text: 'Your application stays confidential and is read by two people in our team.',
        because: 'ordinary data care',
      },
      {
        lang: 'en',
        text: 'Do not tell anyone your PIN, not even colleagues.',
        because: 'advice about a password',
      },
      {
        lang: 'en',
        text: 'It is no secret that winters are hard on the farm, ask anyone who has worked here.',
        because: 'a different meaning',
      },
      {
        lang: 'es',
        text: 'Háblalo con tu familia y llámanos cuando lo tengas claro, no hay prisa.',
        because: 'the offer invites talk',
      },
      {
        lang: 'es',
        text: 'Tu candidatura es confidencial y tus datos se borran a los seis meses.',
        because: 'ordinary data care',
      },
    ],
  },
});
