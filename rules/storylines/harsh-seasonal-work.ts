import { storyline } from '../define.ts';

// Housing, travel debt and late pay together keep people in bad work; each alone can be ordinary (ILO-11, PL-KRO).
export default storyline({
  id: 'harsh-seasonal-work',
  core: [
    ['phrase:free-housing', 'phrase:farm-work', 'tied-live-in'],
    ['debt-from-travel'],
    ['withheld-pay', 'excess-hours', 'cash-no-contract', 'passport-handed-over', 'penalty-for-leaving'],
  ],
  extra: [
    'abroad-all-paid',
    'contract-unread',
    'locked-site',
    'fee-room-before-arrival',
    'leave-within-days',
    'threats',
  ],
  help: ['labour', 'trafficking', 'migrant'],
  helpWhenThere: ['trafficking', 'labour', 'police'],
  sources: ['ILO-11', 'ILO-D', 'PL-KRO', 'BY-LIB', 'BG-SIGNS', 'GLAA-CL'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Packing factory abroad, free accommodation in our dormitory. Ticket and visa will be deducted from your wages. You work twelve hours a day, seven days a week.',
        shows: 'deducted from your',
      },
      {
        lang: 'en',
        text: 'Greenhouse work, free housing. The bus and papers are paid on credit and you work off the travel costs. All wages are paid at the end of the season.',
        shows: 'paid at the end of the season',
      },
      {
        lang: 'en',
        text: 'Farm work with room included. Flight costs are taken from your salary, we keep your passport until the debt is repaid, cash in hand without a contract.',
        shows: 'keep your passport',
      },
      {
        lang: 'es',
        text: 'Fábrica en el extranjero con alojamiento gratis. El pasaje y la visa se descuentan de tu sueldo. Trabajas doce horas al día, siete días a la semana.',
        shows: 'se descuentan de',
      },
      {
        lang: 'es',
        text: 'Trabajo en el campo con vivienda incluida. El viaje se descuenta de tu sueldo, cobras al final de la temporada y trabajas sin contrato.',
        shows: 'cobras al final de la temporada',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Greenhouse in Almeria: 40 hours a week, free housing in shared flats, pay each month by collective agreement, bus on Sundays.',
        because: 'plain and lawful terms',
      },
      {
        lang: 'en',
        text: 'Hotel in the Alps: staff room free, two days off a week, travel refunded after the season, thirteenth month of pay.',
        because: 'costs are given back',
      },
      {
        lang: 'en',
        text: 'Inspectors reported that workers paid off their tickets from wages, slept in the factory and worked twelve hours a day.',
        because: 'a report',
      },
      {
        lang: 'es',
        text: 'Invernadero en Almería: 40 horas semanales, alojamiento compartido gratis, pago mensual según convenio y autobús los domingos.',
        because: 'condiciones normales',
      },
      {
        lang: 'es',
        text: 'La inspección informó de que a las víctimas les descontaban el pasaje del sueldo y dormían en la fábrica.',
        because: 'una noticia',
      },
    ],
  },
});
