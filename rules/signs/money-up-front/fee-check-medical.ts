import { amount, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'fee-check-medical',
  category: 'money-up-front',
  // The check is real, the person who takes the money is not the office (JA, NCSC-CH, ITF).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('fee-check-medical'),
    near(8, phrase('pay-verb'), phrase('check-word'), any(amount(), phrase('fee'))),
  ),
  unless: [phrase('employer-pays'), phrase('no-fee-notice'), phrase('official-fee')],

  falseAlarms: [
    'Applicants who pay a basic check at the public office',
    'Official clinics with a public price',
    'Health insurance as a benefit',
  ],
  sources: ['JA', 'NCSC-CH', 'ITF', 'RO-TEL'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'One last step: send 45 pounds for the background check to our HR lady and you begin on Thursday.',
        shows: 'background check',
      },
      {
        lang: 'en',
        text: 'Medical exam fee is 150 dollars, payable to the crewing agent, bring it with the passport photos.',
        shows: 'Medical exam fee',
      },
      {
        lang: 'en',
        text: 'You must buy travel insurance through us, 90 euro, without it the boss does not take you.',
        shows: 'travel insurance through us',
      },
      {
        lang: 'es',
        text: 'Solo falta que deposites: paga el examen médico con nosotros, son 700 pesos y te damos cita.',
        shows: 'paga el examen médico',
      },
      {
        lang: 'es',
        text: 'El estudio socioeconómico cuesta 450 pesos y lo pagas antes de la entrevista, a mi compañera.',
        shows: 'estudio socioeconómico cuesta 450',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We pay the medical exam and the police check, and you get the report as well.',
        because: 'The employer pays',
      },
      {
        lang: 'en',
        text: 'The contract includes medical, dental and travel insurance from your first day on board.',
        because: 'A benefit',
      },
      {
        lang: 'en',
        text: 'Pay the police certificate fee directly to the police station, it costs about 20 euros.',
        because: 'Paid to the public office',
      },
      {
        lang: 'es',
        text: 'Pagamos el examen médico y el certificado, y tú recibes una copia del informe.',
        because: 'Paga la empresa',
      },
      {
        lang: 'es',
        text: 'El contrato incluye seguro médico y dental desde el primer día, gratis para tu familia.',
        because: 'Un beneficio',
      },
    ],
  },
});
