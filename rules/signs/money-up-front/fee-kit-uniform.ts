import { amount, any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'fee-kit-uniform',
  category: 'money-up-front',
  // Employers normally supply what the job needs; a kit to buy first is often all there is (FTC-21, VN-CAFEF, DE-OB).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('fee-kit-uniform'),
    near(8, phrase('pay-verb'), phrase('kit-word'), any(amount(), phrase('fee'))),
  ),
  unless: [phrase('employer-pays'), phrase('no-fee-notice'), phrase('official-fee')],

  falseAlarms: [
    'Trades where people bring their own tools',
    'Direct selling, which has a risk of its own',
    'A tool allowance or loan laptop',
  ],
  sources: ['VN-CAFEF', 'FTC-21', 'FBI-20', 'DE-OB', 'LURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Welcome to the team! Now buy the starter kit from our shop, 75 dollars, and you can sell at once.',
        shows: 'buy the starter kit',
      },
      {
        lang: 'en',
        text: 'Uniform costs 60 euro, you send it by phone today and collect it at the gate on Monday.',
        shows: 'Uniform costs 60',
      },
      {
        lang: 'en',
        text: 'You must purchase the software from our vendor first, we give the money back with the second cheque.',
        shows: 'purchase the software',
      },
      {
        lang: 'es',
        text: 'Antes de empezar compra el kit de inicio, son 850 pesos, y ya puedes vender desde hoy.',
        shows: 'compra el kit',
      },
      {
        lang: 'es',
        text: 'El uniforme cuesta 40 dólares, mándalos hoy y lo recoges el lunes en la puerta.',
        shows: 'uniforme cuesta',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We provide the uniform, the laptop and safety shoes; bring only yourself and good humour.',
        because: 'The employer provides it',
      },
      {
        lang: 'en',
        text: 'You will sell starter kits for aquariums in our shop and pack orders in the afternoon.',
        because: 'The kit is what the shop sells',
      },
      {
        lang: 'en',
        text: 'A tool allowance of 30 euros a month is paid for carpenters who like to work with their own planes.',
        because: 'Money for tools comes from the employer',
      },
      {
        lang: 'es',
        text: 'Entregamos uniforme, botas y herramientas; solo trae ganas de aprender.',
        because: 'Lo entrega la empresa',
      },
      {
        lang: 'es',
        text: 'Venderás uniformes escolares en nuestra tienda y llevarás el inventario por la tarde.',
        because: 'Es lo que vende la tienda',
      },
    ],
  },
});
