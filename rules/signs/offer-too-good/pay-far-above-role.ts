import { detector, sign } from '../../define.ts';

export default sign({
  id: 'pay-far-above-role',
  category: 'offer-too-good',
  // Pay is the bait that opens most cases (FBI-23, OSCE-BS). Judged as a ratio to the role and place, never as a bare sum.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: detector('pay-against-role', 2),
  raised: { to: 'strong', when: detector('pay-against-role', 3) },

  falseAlarms: [
    'Senior, offshore, commission and hardship posts',
    'A yearly sum read as a monthly one',
    'A currency that the text leaves open',
  ],
  sources: ['FBI-23', 'JA', 'NAPTIP', 'ID-TEMPO', 'OSCE-BS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Waitress for a small bar in Spain, no experience needed, salary 9,000 euros per month, drinks and room are on the house.',
        shows: '9,000 euros per month',
      },
      {
        lang: 'en',
        text: 'Data entry clerk in Cambodia wanted, 4500 USD per month, you only copy names into a table.',
        shows: '4500 USD per month',
      },
      {
        lang: 'en',
        text: 'Cleaner needed in Germany, easy work without experience, we offer 8000 euro a month in private flats.',
        shows: '8000 euro a month',
      },
      {
        lang: 'es',
        text: 'Camarera para hotel en España, sin experiencia, sueldo de 9.000 euros al mes, propinas aparte y cuarto gratis.',
        shows: '9.000 euros al mes',
      },
      {
        lang: 'es',
        text: 'Limpiadora en Alemania, trabajo fácil, sin experiencia, pagamos 8.000 euros al mes en casas particulares.',
        shows: '8.000 euros al mes',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Waitress for a small bar in Spain, no experience needed, 1,450 euros per month, two days off and meals on shift.',
        because: 'Pay in the usual range',
      },
      {
        lang: 'en',
        text: 'Senior surgeon in Germany, 14,000 euros per month, board certification and ten years of practice needed.',
        because: 'High pay for a senior post',
      },
      {
        lang: 'en',
        text: 'Cleaner in Germany, 28,000 euros per year for a full week, holidays paid by the agreed table.',
        because: 'A yearly sum in the usual range',
      },
      {
        lang: 'es',
        text: 'Camarera para hotel en España, sin experiencia, 1.450 euros al mes, dos días libres y comida en el turno.',
        because: 'Sueldo normal',
      },
      {
        lang: 'es',
        text: 'Limpiadora en Alemania, 28.000 euros al año a jornada completa, vacaciones pagadas.',
        because: 'Suma anual normal',
      },
    ],
  },
});
