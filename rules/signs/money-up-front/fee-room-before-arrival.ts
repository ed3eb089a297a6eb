import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'fee-room-before-arrival',
  category: 'money-up-front',
  // Seasonal and au pair frauds sell a bed that does not exist (FR-LINEN, WA-BP, AUP-C, VIC).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('fee-room-before-arrival'),
    near(10, phrase('pay-verb'), phrase('deposit'), phrase('room-word')),
  ),
  unless: [phrase('employer-pays'), phrase('no-fee-notice'), phrase('official-fee')],

  falseAlarms: [
    'Rent after arrival, with a contract',
    'Staff housing taken from wages within legal limits',
    'A hotel that hires and also lets rooms to guests',
  ],
  sources: ['FR-LINEN', 'WA-BP', 'AUP-C', 'VIC'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Grape picking starts soon, you pay the room two weeks before you come, 180 euro to the landlord.',
        shows: 'pay the room two weeks before',
      },
      {
        lang: 'en',
        text: 'To reserve your bed send 90 for rent in advance, farm is full of people already.',
        shows: 'reserve your bed',
      },
      {
        lang: 'en',
        text: 'Deposit for the room is 250, please send it now, the family waits and the girl before left.',
        shows: 'Deposit for the room',
      },
      {
        lang: 'es',
        text: 'La cosecha empieza pronto, paga la habitación antes de venir, son 180 euros al dueño.',
        shows: 'paga la habitación antes',
      },
      {
        lang: 'es',
        text: 'El alojamiento se paga por adelantado, manda 90 euros y te guardamos la cama en la finca.',
        shows: 'alojamiento se paga por adelantado',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Rent for the shared house is 70 euros a week, taken from your wages after arrival, as the contract says.',
        because: 'After arrival, with a contract',
      },
      {
        lang: 'en',
        text: 'At the front desk you take the deposit of guests and hand them the key to the room.',
        because: 'Guests pay, not the worker',
      },
      {
        lang: 'en',
        text: 'Accommodation is free for pickers, you only bring a sleeping bag and strong shoes.',
        because: 'Free room',
      },
      {
        lang: 'es',
        text: 'El cuarto cuesta 70 euros por semana y se descuenta después de llegar, como dice el contrato.',
        because: 'Después de llegar',
      },
      {
        lang: 'es',
        text: 'En recepción cobras la habitación a los huéspedes y entregas la llave.',
        because: 'Pagan los huéspedes',
      },
    ],
  },
});
