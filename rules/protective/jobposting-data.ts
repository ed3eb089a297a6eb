import { detector, protective } from '../define.ts';

export default protective({
  id: 'jobposting-data',
  // Complete machine-readable data that agrees with the visible text is ordinary for real portals (GOOGLE-JP).
  // It needs the page, not only its text; what text can show is shown.
  credit: 0.3,
  claim: true,
  when: detector('jobposting-data'),
  caution: 'Anyone can write such data. Nobody checks it.',
  sources: ['GOOGLE-JP'],

  examples: {
    matches: [],
    misses: [
      {
        lang: 'en',
        text: 'Packer for our fish hall wanted, from June to September, early shift, please ring the office in the morning.',
        because: 'plain text has no such data',
      },
      {
        lang: 'en',
        text: 'We hire night porters. The pay, the place and the date are printed on the notice at the front desk.',
        because: 'plain text has no such data',
      },
      {
        lang: 'en',
        text: 'Driver needed for the early round, Monday to Friday, licence for a van is enough, ask for Joan.',
        because: 'plain text has no such data',
      },
      {
        lang: 'es',
        text: 'Se necesita conductor para el reparto de la mañana, de lunes a viernes, pregunta por Juana.',
        because: 'un texto no lleva esos datos',
      },
      {
        lang: 'es',
        text: 'Contratamos porteros de noche; el sueldo y el lugar están en el cartel de recepción.',
        because: 'un texto no lleva esos datos',
      },
    ],
  },
});
