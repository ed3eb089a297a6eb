import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'small-payout-first',
  category: 'money-mule',
  // A first small payment is made to win trust before larger sums are asked for (SPF-24, CAFC-23).
  // It proves nothing about the next step (UA-DN, FR-JDN).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('small-payout-first'),

  falseAlarms: ['An honest trial shift that is paid', 'A bonus for a new customer of a bank'],
  sources: ['SPF-24', 'CAFC-23', 'UA-DN', 'FR-JDN', 'LURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Let us begin with a trial task, it is paid at once: follow two pages and I send you 10 dollars, tomorrow come the bigger ones.',
        shows: 'trial task, it is paid',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Great work! You have already earned 48 euros this morning. Give me your card number for the first commission.',
        shows: 'You have already earned 48',
      },
      {
        lang: 'en',
        text: 'Every beginner gets $15 immediately after the first three videos, so you see that the platform really pays.',
        shows: 'gets $15 immediately',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Hacemos una tarea de prueba pagada: sigue este perfil y recibes 5 euros al momento, después vienen las grandes.',
        shows: 'tarea de prueba pagada',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Muy bien, ya ganaste 20 dólares con las primeras tareas, dime tu cuenta para enviarte la comisión.',
        shows: 'ya ganaste 20',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The trial shift lasts four hours, is paid at the normal hourly rate and arrives with your wages at the end of the month.',
        because: 'an honest trial shift',
      },
      {
        lang: 'en',
        text: 'Your first salary will be transferred on the last working day of March, together with a payslip.',
        because: 'an ordinary first wage',
      },
      {
        lang: 'en',
        text: 'Victims said the first task was paid within minutes, then larger deposits were demanded.',
        because: 'a report about victims',
      },
      {
        lang: 'es',
        text: 'El turno de prueba dura cuatro horas y se paga con la nómina del mes, según convenio.',
        because: 'una prueba honesta',
      },
      {
        lang: 'es',
        text: 'Las víctimas contaron que la primera tarea fue pagada y que después les pidieron depósitos.',
        because: 'es una noticia',
      },
    ],
  },
});
