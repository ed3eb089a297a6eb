import { amount, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'fee-training',
  category: 'money-up-front',
  // A course you must buy from the recruiter is a fee by another name (JA, IN-INT, FTC-20).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('fee-training'),
    near(8, phrase('pay-verb'), phrase('course-word'), any(amount(), phrase('fee'))),
  ),
  unless: [phrase('employer-pays'), phrase('no-fee-notice'), phrase('official-fee')],

  falseAlarms: [
    'Schools that promise no job',
    'Licences the law asks for: driver, guard, seafarer',
    'Employers who pay the course back',
  ],
  sources: ['JA', 'IN-INT', 'VN-SS', 'FTC-20', 'FISC-MX'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You start on Monday, just pay us first for the online training, its only 60 and you keep it forever.',
        shows: 'for the online training',
      },
      {
        lang: 'en',
        text: 'To be hired buy our course on crypto support, after the test you sign with the company.',
        shows: 'buy our course',
      },
      {
        lang: 'en',
        text: 'The training fee is 120 euro, we take it before the first shift and give you a badge.',
        shows: 'training fee is 120',
      },
      {
        lang: 'es',
        text: 'Para entrar tienes que pagar la capacitación obligatoria, cuesta 900 pesos y dura dos días.',
        shows: 'pagar la capacitación',
      },
      {
        lang: 'es',
        text: 'Compra nuestro curso de asesora y al terminar firmas contrato con la naviera.',
        shows: 'Compra nuestro curso',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We pay for the training course and your hours while you learn to drive the tram.',
        because: 'The employer pays',
      },
      {
        lang: 'en',
        text: 'Paid training for eight weeks, then a lasting contract in the signal box near your town.',
        because: '"Paid training" means wages during training',
      },
      {
        lang: 'en',
        text: 'Evening school: the Spanish course starts in May, ask the town office about times and rooms.',
        because: 'A school without a job promise',
      },
      {
        lang: 'es',
        text: 'Pagamos el curso y las horas mientras aprendes a conducir el tranvía.',
        because: 'Paga la empresa',
      },
      {
        lang: 'es',
        text: 'Ofrecemos formación continua y cursos durante la jornada, todo a cargo de la empresa.',
        because: 'A cargo de la empresa',
      },
    ],
  },
});
