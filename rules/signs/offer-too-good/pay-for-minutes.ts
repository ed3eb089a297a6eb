import { amount, any, detector, near, phrase, sameSentence, sign } from '../../define.ts';

export default sign({
  id: 'pay-for-minutes',
  category: 'offer-too-good',
  // Much money for a few minutes is the commonest cue of task frauds (EVZ, SCAMW, TGS).
  // Pay by the hour or month beside short hours is ordinary part-time work, so only a day, week or task counts here.
  // The implied hourly rate counts only beside words for spare-time work: a break of 30 minutes is innocent.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    near(25, phrase('little-time'), any(amount('day', 'week', 'task'), phrase('pay-by-day-or-week'))),
    near(12, phrase('little-time'), phrase('high-pay')),
    sameSentence(
      any(phrase('little-time'), phrase('simple-work'), phrase('work-from-home')),
      detector('hourly-rate'),
    ),
  ),

  falseAlarms: [
    'Tutoring, locum and interpreting jobs with a high hourly rate',
    'One-off studies that pay for taking part',
    'Small part-time jobs paid by the week',
  ],
  sources: ['EVZ', 'TGS', 'SCAMW'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Only 40 minutes a day on your phone and you take 150 dollars per day home, paid each evening.',
        shows: '40 minutes a day',
      },
      {
        lang: 'en',
        text: 'Its super flexible, 2 hours a day, daily pay 300-800, my whole family is doing this now lol',
        shows: '2 hours a day',
      },
      {
        lang: 'en',
        text: 'Use the spare time you have: in your spare time our helpers get 500 euro per week.',
        shows: 'in your spare time',
      },
      {
        lang: 'es',
        text: 'Son 30 minutos al día con el celular y te llevas 120 dólares diarios, yo cobré anoche.',
        shows: '30 minutos al día',
      },
      {
        lang: 'es',
        text: 'Trabajas solo dos horas y recibes pago diario de 200 dólares, sin jefe y sin horario.',
        shows: 'solo dos horas',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'School crossing guard, two hours a day in term time, 13.50 pounds per hour, uniform provided.',
        because: 'A normal hourly wage for short hours',
      },
      {
        lang: 'en',
        text: 'The bus to the farm takes 30 minutes a day each way; harvest helpers sleep in wooden cabins by the lake.',
        because: 'The minutes are the way to work',
      },
      {
        lang: 'en',
        text: 'Teaching assistant, 150 pounds per day, lunch break of 30 minutes, school near the station, term time only.',
        because: 'The minutes are a break',
      },
      {
        lang: 'en',
        text: 'Customers may wait only 10 minutes; you plan the drivers for a pizza shop from 17 to 22.',
        because: 'Minutes of waiting, no pay beside them',
      },
      {
        lang: 'es',
        text: 'Monitora de comedor, dos horas al día de lunes a viernes, 9,80 euros por hora con contrato.',
        because: 'Sueldo normal por hora',
      },
      {
        lang: 'es',
        text: 'El autobús tarda 30 minutos al día; la jornada en la finca es de ocho horas.',
        because: 'Los minutos son del viaje',
      },
    ],
  },
});
