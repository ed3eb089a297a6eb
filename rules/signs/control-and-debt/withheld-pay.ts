import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'withheld-pay',
  category: 'control-and-debt',
  // Pay that comes only at the end can be kept back, and ties the worker until then (ILO-11, BG-SIGNS,
  // UA-OD).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('withheld-pay'),

  falseAlarms: [
    'Pay at the end of each month',
    'Commission that falls due later',
    'A paid bonus at the end of a contract',
  ],
  sources: ['ILO-11', 'BG-SIGNS', 'UA-OD'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Salary is paid at the end of the season in one sum, until then you get pocket money for cigarettes.',
        shows: 'paid at the end of the season',
      },
      {
        lang: 'en',
        text: 'we keep your salary safe in the office, you take it when you go home',
        shows: 'keep your salary safe',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'The first month is unpaid because you learn, then normal pay, six days a week.',
        shows: 'first month is unpaid',
      },
      {
        lang: 'es',
        text: 'El sueldo se paga al final de la temporada, todo junto, mientras tanto te damos para tabaco.',
        shows: 'paga al final',
      },
      {
        lang: 'es',
        text: 'El primer mes es sin sueldo porque estás aprendiendo, después ya cobras normal',
        shows: 'primer mes es sin sueldo',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Salary is paid at the end of each month into your own account.',
        because: 'ordinary pay day',
      },
      { lang: 'en', text: 'Trial day is paid at the normal hourly rate.', because: 'the trial is paid' },
      {
        lang: 'en',
        text: 'On top of the wage there is a bonus at the end of the season for everyone who stays.',
        because: 'an extra, not the wage',
      },
      { lang: 'es', text: 'El sueldo se paga a final de mes en tu cuenta.', because: 'ordinary pay day' },
      { lang: 'es', text: 'El día de prueba se paga igual que los demás.', because: 'the trial is paid' },
    ],
  },
});
