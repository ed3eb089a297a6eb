import { amount, any, detector, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'high-pay-without-experience',
  category: 'offer-too-good',
  // Nothing asked and much promised: the wording most official warnings share (USPIS, HKPF, HEUNI).
  // Moderate, because honest entry-level jobs also ask for nothing.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: near(
    40,
    any(phrase('no-experience'), phrase('nothing-asked')),
    any(phrase('high-pay'), amount('day', 'week'), detector('pay-against-role', 2)),
  ),

  falseAlarms: [
    'Entry-level work at or near the minimum wage, paid by the week',
    'Paid apprenticeships',
    'Harvest work paid by the day with housing',
  ],
  sources: ['USPIS', 'ITF', 'HKPF', 'MACAO', 'PL-POL', 'HEUNI'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'No experience needed, everybody can come. High salary from month one, typing on a computer in a nice office.',
        shows: 'No experience',
      },
      {
        lang: 'en',
        text: 'We take everybody, experience is not required, you can earn up to 900 dollars a day with only your phone.',
        shows: 'experience is not required',
      },
      {
        lang: 'en',
        text: 'No english needed, just a smartphone. Pay is $250 per day and every evening you get it in your account.',
        shows: 'No english needed',
      },
      {
        lang: 'es',
        text: 'Sin experiencia y sin estudios, sueldo alto desde el primer día, trabajo en oficina con aire acondicionado.',
        shows: 'Sin experiencia',
      },
      {
        lang: 'es',
        text: 'No se necesita experiencia, solo ganas. Gana hasta 900 dólares semanales llenando formularios en una compu.',
        shows: 'No se necesita experiencia',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Bakery assistant, no experience needed, we pay the minimum wage and train you in the first two weeks.',
        because: 'Minimum wage, no high pay',
      },
      {
        lang: 'en',
        text: 'The pilot school wants 1,500 flying hours; pay is high because the work is demanding and risky.',
        because: 'High pay, but a great deal is asked',
      },
      {
        lang: 'en',
        text: 'Kitchen porter. Experience is not required. Monthly wages follow the hotel union table, step one.',
        because: 'Wages by a public table',
      },
      {
        lang: 'es',
        text: 'Ayudante de cocina sin experiencia, salario según convenio, contrato de seis meses y turnos fijos.',
        because: 'Salario según convenio',
      },
      {
        lang: 'es',
        text: 'Médico de urgencias con cinco años de práctica; el sueldo es alto porque se trabaja de noche.',
        because: 'Se pide mucho',
      },
    ],
  },
});
