import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'cheque-then-forward',
  category: 'money-mule',
  // A false cheque looks paid for days, then the bank takes the money back; what was sent on is gone (FTC-21).
  // More than a third of one register of job-scam complaints had such a cheque (BBB-21).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('cheque-then-forward'),
    near(20, phrase('cheque'), any(phrase('forward-money'), phrase('kit-word'))),
  ),
  stop: true,

  falseAlarms: [
    'An office job that banks cheques for the firm itself',
    'Pay that comes as a paper cheque',
    'A refund of costs by cheque after a trip',
  ],
  sources: ['FTC-21', 'CAFC', 'BBB-21'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'We will mail you a check for your home office. Deposit the check and send the balance to our approved vendor, who delivers your laptop.',
        shows: 'Deposit the check and',
      },
      {
        lang: 'en',
        text: 'Your first assignment as a mystery shopper: deposit the cheque we post to you and buy gift cards in three shops, then text me the codes.',
        shows: 'deposit the cheque',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: "The cashier's check covers your first week and the equipment. Once it is in your bank, forward the remaining amount to the supplier by Zelle.",
        shows: "cashier's check",
      },
      {
        lang: 'es',
        text: 'Te enviamos un cheque para tu equipo. Deposita el cheque y envía la diferencia al proveedor autorizado hoy mismo.',
        shows: 'Deposita el cheque',
      },
      {
        lang: 'es',
        text: 'Como comprador misterioso recibes un cheque de caja; compra tarjetas regalo con ese dinero y mándame las fotos de los códigos.',
        shows: 'un cheque',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Accounts assistant: you bank customer cheques every Friday, match invoices and keep the ledger up to date in our Leeds office.',
        because: 'the cheques belong to the firm and go to its own bank',
      },
      {
        lang: 'en',
        text: 'Never deposit a check from an employer you have not met and send part of it on. The bank will take it back weeks later.',
        because: 'this is advice against it',
      },
      {
        lang: 'en',
        text: 'Your final wages will be sent as a paper cheque to the address in your contract, together with your tax form.',
        because: 'wages by cheque, nothing is sent on',
      },
      {
        lang: 'es',
        text: 'Buscamos auxiliar contable que registre cheques de clientes y prepare los ingresos del banco de la empresa cada semana.',
        because: 'los cheques son de la empresa',
      },
      {
        lang: 'es',
        text: 'Cuidado con las estafas en las que te mandan un cheque y te piden devolver una parte del dinero.',
        because: 'es un aviso',
      },
    ],
  },
});
