import { amount, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'fee-visa-permit',
  category: 'money-up-front',
  // Free certificates have been sold for thousands (UK-COS); a visa fee belongs to the embassy, not to a recruiter (VISA-DZ, FR-OBS).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('fee-visa-permit'),
    near(6, phrase('fee'), phrase('visa')),
    near(8, phrase('pay-verb'), phrase('visa'), amount()),
  ),
  unless: [phrase('employer-pays'), phrase('no-fee-notice'), phrase('official-fee')],

  falseAlarms: [
    'A consulate that tells its own fee',
    'Licensed immigration lawyers with a written price',
    'Employers who pay the visa back',
  ],
  sources: ['UK-COS', 'UK-BBC', 'CDM-NC', 'FR-OBS', 'VISA-DZ', 'AUP-W'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Care job in UK: certificate of sponsorship price 6000 pounds, you can pay in two parts to my brother.',
        shows: 'certificate of sponsorship price 6000',
      },
      {
        lang: 'en',
        text: 'Before the appointment you have to pay us 350 euro for the visa, our lawyer will then stamp it.',
        shows: 'for the visa',
      },
      {
        lang: 'en',
        text: 'Poland work permit, 3 months: visa package 1,200 USD, family can come later for half.',
        shows: 'visa package 1,200',
      },
      {
        lang: 'es',
        text: 'La visa de trabajo cuesta 1.500 dólares, deposita la mitad y el resto antes del vuelo.',
        shows: 'visa de trabajo cuesta 1.500',
      },
      {
        lang: 'es',
        text: 'Paga 300 euros por la visa a nuestro abogado y en diez días tienes el permiso.',
        shows: 'por la visa',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The hospital pays all visa fees and the flight, and a nurse from the ward picks you up.',
        because: 'The employer pays',
      },
      {
        lang: 'en',
        text: 'The visa fee is paid at the consulate, by card, on the day of your appointment.',
        because: 'The official fee, paid to the consulate',
      },
      {
        lang: 'en',
        text: 'You need a visa to work here, and our legal team applies for it in your name at no cost to you.',
        because: 'No cost to the worker',
      },
      {
        lang: 'es',
        text: 'El hotel cubre la visa y el trámite, y una compañera te recoge en la estación.',
        because: 'Paga el hotel',
      },
      {
        lang: 'es',
        text: 'Los derechos de la visa se pagan directamente en el consulado, con tarjeta, el día de la cita.',
        because: 'Tasa oficial',
      },
    ],
  },
});
