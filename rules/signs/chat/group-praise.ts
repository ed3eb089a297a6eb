import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'group-praise',
  category: 'chat',
  // Thanks and pay-out pictures in a group can all come from one person (EVZ, TGS).
  // They make the next payment look normal.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('group-praise'),

  falseAlarms: ['A team that celebrates a real success', 'Fans of a product'],
  sources: ['EVZ', 'TGS'],

  examples: {
    matches: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Thank you to my mentor, I just withdrew my second commission, the money has arrived in my account within minutes!',
        shows: 'Thank you to my mentor',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'I was skeptical at first, but the platform really pays. Withdrawal successful, 340 dollars, here is my proof of payment.',
        shows: 'I was skeptical at first',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Good evening group, I have earned 215 euros today with three sets, see the screenshot of my earnings, who is next?',
        shows: 'I have earned 215 euros today',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Gracias a mi mentora, ya retiré mi segunda comisión, el dinero llegó en cinco minutos a mi cuenta.',
        shows: 'Gracias a mi mentora',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Al principio dudaba, pero la plataforma sí paga: aquí la captura de mis ganancias de hoy.',
        shows: 'Al principio dudaba',
      },
    ],
    misses: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Thank you all for the great shift yesterday. The tips are counted, everybody gets the same share on Friday.',
        because: 'a real team thanks each other',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Hi group, my first salary from the bakery came today, pizza is on me at eight, bring your kids.',
        because: 'friends talk about a real wage',
      },
      {
        lang: 'en',
        text: 'In these groups members thank their mentor and post pictures of withdrawals. It is a scam, most of them are one person.',
        because: 'explains the trick',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Gracias a todos por el turno de ayer, las propinas se reparten el viernes a partes iguales.',
        because: 'un equipo real',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Chicos, hoy cobré mi primer sueldo de la panadería, esta noche os invito a cenar en casa.',
        because: 'amigos hablan de un sueldo real',
      },
    ],
  },
});
