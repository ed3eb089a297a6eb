import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'holding-deposit',
  category: 'money-up-front',
  // A deposit to keep a job is still a fee: real places are not sold (IN-INT, FR-OBS, FISC-MX).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('holding-deposit'), near(8, phrase('deposit'), phrase('refundable'))),
  unless: [phrase('employer-pays'), phrase('no-fee-notice'), phrase('official-fee')],

  falseAlarms: [
    'Hotel, hostel and library deposits',
    'A deposit for a flat that the worker rents freely',
    'Deposits in trade: bottles, keys, tools',
  ],
  sources: ['CN-VN', 'FR-OBS', 'UA-OD', 'FISC-MX', 'IN-INT'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Only six places. Send a refundable deposit of 100 and we write your name on the list for the ship.',
        shows: 'refundable deposit',
      },
      {
        lang: 'en',
        text: 'The deposit to keep your place is 50 euro and comes back with the first salary, as always.',
        shows: 'deposit to keep your place',
      },
      {
        lang: 'en',
        text: 'You pay 200 as deposit, it will be returned with your first wage, we do this with all girls.',
        shows: 'returned with your first wage',
      },
      {
        lang: 'es',
        text: 'Manda un depósito reembolsable de 100 dólares y apuntamos tu nombre para el barco.',
        shows: 'depósito reembolsable',
      },
      {
        lang: 'es',
        text: 'Con un anticipo para apartar tu lugar quedas dentro, se devuelve con tu primer sueldo.',
        shows: 'anticipo para apartar tu lugar',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The bank teller takes deposits over the counter and explains savings accounts to families.',
        because: 'Deposits are the work',
      },
      {
        lang: 'en',
        text: 'We ask no deposit: your place in the crew is yours when both of us have signed.',
        because: 'Denies a deposit',
      },
      {
        lang: 'en',
        text: 'Guests leave a deposit for the canoe; you check it for holes and give the money back at five.',
        because: 'A deposit of guests',
      },
      {
        lang: 'es',
        text: 'El cajero recibe depósitos en ventanilla y explica las cuentas de ahorro a las familias.',
        because: 'Los depósitos son el trabajo',
      },
      {
        lang: 'es',
        text: 'No pedimos depósito: tu plaza es tuya cuando los dos hemos firmado.',
        because: 'Lo niega',
      },
    ],
  },
});
