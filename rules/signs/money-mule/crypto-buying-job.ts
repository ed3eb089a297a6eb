import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'crypto-buying-job',
  category: 'money-mule',
  // Turning other people's money into coins hides where it came from, and the worker is the one who can be found (SPF-21, SCAMW-25).
  // Real trading firms never use the money or the wallet of staff (TGS shows how the lure is worded).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('crypto-buying-job'), near(10, phrase('your-account'), phrase('crypto'))),

  falseAlarms: [
    'A real exchange that hires staff to serve its own customers',
    'Wages that may be paid in coins if the worker likes',
    'Lessons about digital money',
  ],
  sources: ['SPF-21', 'TGS', 'SCAMW-25'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Our customers pay you, you convert the money into USDT on your phone and keep three percent. One hour a day is enough.',
        shows: 'convert the money into USDT',
      },
      {
        lang: 'en',
        text: 'Helper wanted near a bitcoin ATM. You take the envelope, feed the notes in, send the coins to our wallet, done.',
        shows: 'bitcoin ATM',
      },
      {
        lang: 'en',
        text: 'Join the team for crypto arbitrage: open a Binance account with your own bank card and we tell you what to buy.',
        shows: 'crypto arbitrage',
      },
      {
        lang: 'es',
        text: 'El trabajo es fácil: recibes una transferencia, compras con ella USDT y mandas las monedas a la billetera de la empresa.',
        shows: 'compras con ella USDT',
      },
      {
        lang: 'es',
        text: 'Se buscan chicos para arbitraje de criptomonedas, solo necesitas abrir una cuenta en Binance y una tarjeta propia.',
        shows: 'arbitraje de criptomonedas',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Backend developer for a licensed crypto exchange in Vilnius. You build services that settle trades between customers and banks.',
        because: 'a firm of that trade hires a developer; no money of the reader is used',
      },
      {
        lang: 'en',
        text: 'We pay salaries in euro. Colleagues who wish can receive a part of it in bitcoin through our payroll provider.',
        because: 'a choice about real wages',
      },
      {
        lang: 'en',
        text: 'Beware of recruiters who tell you to buy bitcoin for the company with money sent to your account.',
        because: 'this is a warning',
      },
      {
        lang: 'es',
        text: 'Startup de pagos busca analista de cumplimiento con conocimientos de criptomonedas y normativa europea, contrato indefinido.',
        because: 'trabajo normal en una empresa del sector',
      },
      {
        lang: 'es',
        text: 'La policía advierte de ofertas en las que se pide comprar bitcoin con el dinero de otras personas.',
        because: 'es un aviso de la policía',
      },
    ],
  },
});
