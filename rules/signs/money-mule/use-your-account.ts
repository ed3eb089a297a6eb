import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'use-your-account',
  category: 'money-mule',
  // Money that passes through a private account is often stolen, and its owner answers for it (EUROPOL-M, CIFAS).
  // One clear case is enough for the highest level, because the bank should hear of it at once (SPF-21, SCAMW-25).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('use-your-account'),
    near(15, phrase('receive-money'), any(phrase('forward-money'), phrase('keep-percentage'))),
    near(10, phrase('your-account'), any(phrase('receive-money'), phrase('forward-money'))),
  ),
  stop: true,

  falseAlarms: [
    'A bookkeeper who works with the accounts of the firm',
    "Wages paid to one's own account",
    'A payment provider that describes its product',
  ],
  sources: ['SPF-21', 'EUROPOL-M', 'CIFAS', 'SCAMW-25'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'As our payment processing agent you receive transfers from customers in your bank account, keep 7% and forward the rest to our partner.',
        shows: 'receive transfers from customers in your bank account',
      },
      {
        lang: 'en',
        text: 'Work two hours a week: our clients will pay into your account, you withdraw the cash and hand it to our driver.',
        shows: 'clients will pay into your account',
      },
      {
        lang: 'en',
        text: 'Money transfer agent wanted in your city. No skills needed, you accept payments and pass the money on, commission from each transfer is yours.',
        shows: 'Money transfer agent',
      },
      {
        lang: 'es',
        text: 'Como agente de pagos recibes transferencias en tu cuenta, te quedas con el 8 por ciento y reenvías el resto.',
        shows: 'recibes transferencias en tu cuenta',
      },
      {
        lang: 'es',
        text: 'Solo necesitamos usar tu cuenta bancaria: llega el dinero, lo retiras y se lo entregas a nuestro mensajero.',
        shows: 'usar tu cuenta',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Accounts clerk: you record payments from tenants, send reminders and prepare transfers from the company account for the manager to sign.',
        because: 'the money stays in the accounts of the firm',
      },
      {
        lang: 'en',
        text: 'Your wages are paid into your bank account on the 25th of every month, with a payslip by e-mail.',
        because: "it is the worker's own pay",
      },
      {
        lang: 'en',
        text: 'Never let anyone use your bank account to move money. Banks call this a money mule, and it is a crime.',
        because: 'advice against it',
      },
      {
        lang: 'es',
        text: 'Auxiliar administrativo que registra los pagos de clientes y prepara las transferencias de la empresa en Madrid.',
        because: 'el dinero es de la empresa',
      },
      {
        lang: 'es',
        text: 'El sueldo se ingresa en tu cuenta bancaria el último día de cada mes, con nómina.',
        because: 'es el propio sueldo',
      },
    ],
  },
});
