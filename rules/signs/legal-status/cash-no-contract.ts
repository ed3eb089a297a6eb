import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'cash-no-contract',
  category: 'legal-status',
  // Without a contract wages are hard to claim, and cover against accidents is missing (UA-LS, PL-KRO,
  // EUH, GLAA-CL).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('cash-no-contract'),

  falseAlarms: [
    'Small casual jobs between neighbours',
    'Tips in cash on top of a wage',
    'A phone plan without a contract',
  ],
  sources: ['UA-LS', 'PL-KRO', 'EUH', 'GLAA-CL'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Builders needed in Dublin, cash in hand, start Monday, bring boots.',
        shows: 'cash in hand',
      },
      {
        lang: 'en',
        text: 'no contract needed, we shake hands and you get paid every evening',
        shows: 'no contract needed',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Cleaning work off the books, 9 an hour, no tax, no papers.',
        shows: 'off the books',
      },
      {
        lang: 'es',
        text: 'Peones para obra, se paga en mano sin contrato, empiezas el lunes.',
        shows: 'en mano sin',
      },
      {
        lang: 'es',
        text: 'sin contrato ni papeles, te pagamos cada noche en efectivo',
        shows: 'sin contrato ni',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'You get a written contract on the first day and a payslip each month.',
        because: 'a contract is offered',
      },
      {
        lang: 'en',
        text: 'Sell phone plans without a contract period in our shops.',
        because: 'the product has no contract',
      },
      { lang: 'en', text: 'We never pay cash in hand; wages go to your account.', because: 'negated' },
      { lang: 'en', text: 'Waiters get a monthly wage; tips in cash are yours.', because: 'tips on top' },
      {
        lang: 'es',
        text: 'Contrato por escrito el primer día y nómina cada mes.',
        because: 'a contract is offered',
      },
      {
        lang: 'es',
        text: 'Venta de tarifas móviles sin permanencia en nuestras tiendas.',
        because: 'the product has no contract',
      },
    ],
  },
});
