import { all, any, count, phrase, place, sign } from '../../define.ts';

export default sign({
  id: 'abroad-all-paid',
  category: 'travel',
  // Free travel and room are common and fine; only together with other signs do they matter (FBI-23,
  // INTERPOL-23, SAPS, BR-MRE).
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: all(
    any(phrase('abroad'), place()),
    count(2, phrase('free-travel'), phrase('free-housing'), phrase('free-food'), phrase('free-visa')),
  ),

  falseAlarms: [
    'Relocation packages, ships and au pairs',
    'Official programmes in which the employer must pay travel and visa (ILO-FR)',
  ],
  sources: ['FBI-23', 'INTERPOL-23', 'SAPS', 'MEA-24', 'BR-MRE', 'IOM-MI'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Work abroad in a big office. Free flights and free accommodation, meals also, you only bring a small bag.',
        shows: 'Free flights',
      },
      {
        lang: 'en',
        text: 'Job overseas, air ticket paid, food and accommodation provided, visa on us. Write now.',
        shows: 'air ticket paid',
      },
      {
        lang: 'en',
        text: 'Chat support in Thailand: free ticket, free room, three meals a day, start this month.',
        shows: 'free ticket',
      },
      {
        lang: 'es',
        text: 'Trabajo en el extranjero con vuelo incluido y alojamiento gratis, comida también, tú solo haz la maleta.',
        shows: 'vuelo incluido',
      },
      {
        lang: 'es',
        text: 'Vacantes en otro país: pasaje pagado, hospedaje y comida incluidos, visa gratis.',
        shows: 'pasaje pagado',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The job is in Manchester. We offer a pension, free parking and a discount in our shops.',
        because: 'nothing about travel or a room',
      },
      {
        lang: 'en',
        text: 'Work abroad for one summer: you pay your own flight and rent a room in the village.',
        because: 'the worker pays, openly',
      },
      {
        lang: 'en',
        text: 'Free accommodation on the farm for pickers who live far away, ten minutes from the town.',
        because: 'only the room, at home',
      },
      {
        lang: 'es',
        text: 'Trabajo en Bilbao con contrato fijo, comedor de empresa y descuento en transporte.',
        because: 'nothing about going abroad',
      },
      {
        lang: 'es',
        text: 'Trabajo en el extranjero durante el verano: el billete y la habitación los pagas tú.',
        because: 'the worker pays, openly',
      },
    ],
  },
});
