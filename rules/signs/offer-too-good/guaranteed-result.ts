import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'guaranteed-result',
  category: 'offer-too-good',
  // Nobody but an embassy decides on a visa, and nobody but an employer on a job (USPIS, VISA-DZ, FTC-21).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('guaranteed-result'),
  unless: [phrase('guarantee-innocent')],

  falseAlarms: [
    'Guaranteed hours, shifts or a guaranteed interview for disabled applicants',
    'Public youth and apprenticeship guarantees',
    'Product and bank guarantees',
  ],
  sources: ['USPIS', 'FTC-21', 'VISA-DZ', 'VIC', 'MX-INF'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Send only copy of papers, visa guaranteed in 21 days for Poland and Canada, we have our man inside.',
        shows: 'visa guaranteed',
      },
      {
        lang: 'en',
        text: 'Finish our two-day class and you get a guaranteed job on a cruise ship, next class on monday.',
        shows: 'guaranteed job',
      },
      {
        lang: 'en',
        text: 'Dont worry brother, work permit 100% guaranteed, nobody of my clients was ever sent back.',
        shows: 'permit 100% guaranteed',
      },
      {
        lang: 'en',
        text: 'Join the programme today: guaranteed income of 2,000 each month, whether you work or not.',
        shows: 'guaranteed income',
      },
      {
        lang: 'es',
        text: 'Trabajo garantizado en Alemania para ti y tu esposo, nosotros movemos los papeles por dentro.',
        shows: 'Trabajo garantizado',
      },
      {
        lang: 'es',
        text: 'No te preocupes, garantizamos tu visa en quince días, llevamos a puras familias contentas.',
        shows: 'garantizamos tu visa',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Part-time barista, 16 guaranteed hours a week and paid holiday, tips are shared every Friday.',
        because: 'Guaranteed hours are a normal contract term',
      },
      {
        lang: 'en',
        text: 'We cannot guarantee you a visa: the embassy decides, and it may take up to ten weeks.',
        because: 'The employer says the opposite',
      },
      {
        lang: 'en',
        text: 'You will answer calls from shoppers about the guarantee period of kettles and irons.',
        because: 'A guarantee on goods',
      },
      {
        lang: 'es',
        text: 'Ninguna agencia puede prometer nada: la visa la decide el consulado y no está garantizada.',
        because: 'Dice lo contrario',
      },
      {
        lang: 'es',
        text: 'Media jornada con 20 horas garantizadas y dos domingos libres al mes, contrato desde el primer día.',
        because: 'Horas garantizadas en un contrato normal',
      },
    ],
  },
});
