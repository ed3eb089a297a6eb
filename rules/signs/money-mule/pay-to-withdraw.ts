import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'pay-to-withdraw',
  category: 'money-mule',
  // Wages are never set free by paying; every fee is followed by another one (SPF-25, EVZ).
  // One clear case is enough for the highest level, because checking costs little.
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('pay-to-withdraw'), near(10, phrase('withdraw'), any(phrase('fee'), phrase('pay-verb')))),
  stop: true,

  falseAlarms: ['A bank that names the fee it takes from the sum', 'Terms of a real trading account'],
  sources: ['SPF-25', 'EVZ', 'FBI-24'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Your earnings are 2,340 dollars. To withdraw them you must pay the personal tax of 15 percent first, it comes back with the salary.',
        shows: 'To withdraw them you must pay',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Sorry, your account has been frozen because of a wrong card number. Send 400 USDT to unfreeze the account, then you can cash out.',
        shows: 'account has been frozen',
      },
      {
        lang: 'en',
        text: 'Members of level two can withdraw only after an upgrade. Pay the upgrade before the withdrawal and everything is released tonight.',
        shows: 'Pay the upgrade before the withdrawal',
      },
      {
        lang: 'es',
        text: 'Para retirar tu comisión debes pagar antes el impuesto del diez por ciento, después el sistema libera todo.',
        shows: 'retirar tu comisión debes',
      },
      {
        lang: 'es',
        text: 'Tu cuenta está congelada por un error. Deposita 200 dólares para desbloquear la cuenta y cobrar esta noche.',
        shows: 'cuenta está congelada',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Our bank tellers help customers withdraw cash, order cards and open savings plans in the branch on Market Street.',
        because: 'ordinary bank work',
      },
      {
        lang: 'en',
        text: 'Freelancers on our site can withdraw their earnings every Friday. We take nothing from you, the client covers the transfer.',
        because: 'nothing has to be paid to get the pay',
      },
      {
        lang: 'en',
        text: 'If someone asks you to pay a tax before you can withdraw your wages, stop and call your bank.',
        because: 'advice for readers',
      },
      {
        lang: 'es',
        text: 'Cajera de banco para atender retiros, depósitos y consultas de clientes en la oficina del centro, jornada completa.',
        because: 'trabajo normal en un banco',
      },
      {
        lang: 'es',
        text: 'Nunca pagues un impuesto para retirar tu sueldo: ninguna empresa seria lo pide.',
        because: 'es un consejo',
      },
    ],
  },
});
