import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'untraceable-payment',
  category: 'money-up-front',
  // Money sent by gift card, coins or transfer shop cannot be called back (FTC-21, AUP-W, SPF-25).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('untraceable-payment'), near(8, phrase('pay-verb'), phrase('odd-channel'))),
  unless: [phrase('employer-pays'), phrase('no-fee-notice')],

  falseAlarms: [
    'Salary in coins at a real crypto firm',
    'Shops that sell gift cards or send remittances',
    'Cash wages with a receipt',
  ],
  sources: ['AUP-W', 'VISA-DZ', 'FTC-21', 'SPF-25'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Pay the rest with gift cards from the supermarket, scratch them and send me the code on the card.',
        shows: 'gift cards',
      },
      {
        lang: 'en',
        text: 'Please send it through Western Union to our agent in Lagos, take a photo of the paper.',
        shows: 'Western Union',
      },
      {
        lang: 'en',
        text: 'The fee must be in USDT, transfer to this wallet and show the screen to your mentor.',
        shows: 'USDT',
      },
      {
        lang: 'en',
        text: 'You bring 300 euro in cash to the driver, no receipt, he takes you to the bus.',
        shows: 'in cash',
      },
      {
        lang: 'es',
        text: 'Deposita en el Oxxo a esta cuenta, hoy mismo, y luego mándame la foto del ticket.',
        shows: 'Deposita en el Oxxo',
      },
      {
        lang: 'es',
        text: 'Paga con tarjetas de regalo del súper, raspa el código y mándamelo por foto.',
        shows: 'tarjetas de regalo',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'In our shop you sell gift cards and phone top-ups and count the till at night.',
        because: 'Gift cards are what the shop sells',
      },
      {
        lang: 'en',
        text: 'We pay wages by bank transfer on the 28th, never in cash and never in coins.',
        because: 'How the employer pays',
      },
      {
        lang: 'en',
        text: 'The crypto exchange looks for a lawyer who knows bitcoin rules; contract under Swiss law.',
        because: 'A real crypto job',
      },
      {
        lang: 'es',
        text: 'En la tienda venderás tarjetas de regalo y recargas y cerrarás la caja por la noche.',
        because: 'Es lo que vende la tienda',
      },
      {
        lang: 'es',
        text: 'Pagamos la nómina por transferencia el día 28, nunca en efectivo.',
        because: 'Así paga la empresa',
      },
    ],
  },
});
