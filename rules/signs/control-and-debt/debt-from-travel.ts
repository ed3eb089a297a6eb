import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'debt-from-travel',
  category: 'control-and-debt',
  // A debt for the journey is the commonest way to hold a worker (FBI-23, ILO-D, ILO-11, BY-LIB,
  // PL-KRO).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('debt-from-travel'),
    near(6, phrase('debt'), any(phrase('free-travel'), phrase('free-visa'))),
  ),

  falseAlarms: [
    'Written, interest-free advances that the law caps',
    'Costs the employer gives back to the worker',
  ],
  sources: ['FBI-23', 'ILO-D', 'ILO-11', 'BY-LIB', 'PL-KRO'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'No cash today? We pay flight and visa, and it is deducted from your salary for the first ten months.',
        shows: 'We pay flight and visa',
      },
      {
        lang: 'en',
        text: 'you owe us 3500 for the ticket and the papers, so first you work it off and then you earn',
        shows: 'owe us 3500 for the ticket',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Dancers for Cyprus. Ticket and visa on credit, you repay from the first wages.',
        shows: 'visa on credit',
      },
      {
        lang: 'en',
        text: 'the first 4 salaries go to pay back the agent for your trip, after that all yours',
        shows: 'salaries go to pay back',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'No pagas nada ahora, el pasaje y la visa te los descontamos del sueldo poco a poco.',
        shows: 'te los descontamos',
      },
      {
        lang: 'es',
        text: 'nos debes el boleto y los papeles, primero trabajas para pagar el viaje y luego ganas',
        shows: 'nos debes el boleto',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We pay your flight and visa and you never have to pay it back.',
        because: 'the employer bears the costs',
      },
      { lang: 'en', text: 'Nothing is deducted from your salary for travel or visa.', because: 'negated' },
      {
        lang: 'en',
        text: 'Keep the ticket: we reimburse your travel with the first salary.',
        because: 'the worker gets money back',
      },
      {
        lang: 'en',
        text: 'Loan officer: you explain loans to customers and check papers.',
        because: 'loans are the work',
      },
      {
        lang: 'es',
        text: 'El vuelo y el visado los paga la empresa y no se descuentan de tu sueldo.',
        because: 'the employer bears the costs',
      },
      {
        lang: 'es',
        text: 'Asesor de préstamos en banco: atención al cliente y revisión de documentos.',
        because: 'loans are the work',
      },
    ],
  },
});
