import { any, bare, detector, phrase, sign } from '../../define.ts';

export default sign({
  id: 'excess-hours',
  category: 'control-and-debt',
  // Very long days without rest are a sign of forced labour, and against the law in most places (ILO-D,
  // ILO-11, CLIC).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('excess-hours'), detector('excess-hours')),
  unless: [phrase('ship-work'), bare('rota-work')],

  falseAlarms: [
    'Rota work of twelve-hour shifts with free weeks',
    'Ships, where the law counts hours differently',
    'Emergency services',
  ],
  sources: ['ILO-D', 'ILO-11', 'CLIC'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Packing hall, 14 hours a day in high season, you can rest when winter comes.',
        shows: '14 hours a day',
      },
      {
        lang: 'en',
        text: 'work is from 7 in the morning till midnight and no days off in the first three months',
        shows: 'no days off',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Kitchen help, seven days a week without rest, the boss likes strong people.',
        shows: 'seven days a week without rest',
      },
      {
        lang: 'es',
        text: 'Fábrica de empaque, 14 horas al día en temporada alta, sin días libres hasta diciembre.',
        shows: '14 horas al día',
      },
      {
        lang: 'es',
        text: 'se trabaja de sol a sol, siete días a la semana sin descanso, pero pagan',
        shows: 'siete días a la semana sin',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The shop is open 7 days a week, but you will work on five of them, which is 38 hours in all.',
        because: 'the shop is open, not the worker',
      },
      { lang: 'en', text: '12-hour shifts, four on and four off, paid breaks.', because: 'rota work' },
      { lang: 'en', text: 'You work 8 hours a day with two days off each week.', because: 'ordinary hours' },
      {
        lang: 'es',
        text: 'Abrimos los siete días, tú trabajas cinco, 40 horas semanales.',
        because: 'the shop is open, not the worker',
      },
      { lang: 'es', text: 'Jornada de 8 horas con dos días libres a la semana.', because: 'ordinary hours' },
    ],
  },
});
