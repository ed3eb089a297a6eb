import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'phone-taken',
  category: 'isolation',
  // Without an own phone nobody can call for help (NAPTIP, CN-PUSH, CNA-23).
  strength: 'strong',
  stage: 'there',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('phone-taken'),

  falseAlarms: [
    'Laboratories and secure rooms where phones wait in a locker during a shift',
    'A company phone in addition to the own one',
  ],
  sources: ['NAPTIP', 'CN-PUSH', 'CNA-23'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'House rules: you hand in your phone on arrival, calls home on Sundays in front of the supervisor.',
        shows: 'hand in your phone',
      },
      {
        lang: 'en',
        text: 'we will keep your phone for the first 3 months so you can focus on targets, everyone does it',
        shows: 'keep your phone',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Customer chat team abroad, all included. No personal phones in the dormitory, only the company phone for work.',
        shows: 'No personal phones in the dormitory',
      },
      {
        lang: 'en',
        text: 'give your sim card to the guard at the gate when you come in',
        shows: 'give your sim card',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Al entrar entregas el celular al guardia y te lo dan los domingos para hablar con tu familia',
        shows: 'entregas el celular',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Normas de la casa: guardamos los teléfonos de las chicas el primer mes para que se concentren.',
        shows: 'guardamos los teléfonos',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Phones stay in a locker during the shift in the clean room and you get yours back at each break.',
        because: 'only during a shift',
      },
      {
        lang: 'en',
        text: 'You get a company phone and a laptop, and you keep your own phone of course.',
        because: 'a company phone in addition',
      },
      { lang: 'en', text: 'We never take your phone away, call home whenever you like.', because: 'negated' },
      {
        lang: 'en',
        text: 'No phone calls to our kitchen between 12 and 2 please, write an e-mail.',
        because: 'how to apply',
      },
      {
        lang: 'es',
        text: 'En la sala blanca el móvil se deja en la taquilla durante el turno y lo recoges en cada descanso.',
        because: 'only during a shift',
      },
      {
        lang: 'es',
        text: 'Te damos un móvil de empresa además del tuyo.',
        because: 'a company phone in addition',
      },
    ],
  },
});
