import { storyline } from '../define.ts';

// Small paid clicks, a group that cheers, then money must be paid in to get money out (FTC-TASK, FBI-24).
export default storyline({
  id: 'task-scam',
  core: [
    ['likes-and-ratings'],
    [
      'top-up-to-go-on',
      'pay-to-withdraw',
      'unknown-app-or-portal',
      'added-to-group',
      'small-payout-first',
      'phrase:group-word',
    ],
  ],
  extra: [
    'picked-without-applying',
    'group-praise',
    'small-payout-first',
    'pay-to-withdraw',
    'pay-for-minutes',
    'move-to-messenger',
    'scripted-opener',
    'crypto-buying-job',
  ],
  help: ['bank', 'scam', 'police'],
  sources: ['FTC-TASK', 'FBI-24', 'SPF-24', 'SPF-25', 'EVZ', 'UA-DN', 'FR-JDN'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You like short videos from home and get $3 per like, it takes thirty minutes a day. After ten tasks you top up your account with 50 USDT to unlock the next tasks.',
        shows: '$3 per like',
      },
      {
        lang: 'en',
        text: 'Welcome to our work group. Rate hotels in the app, it is a simple task, paid daily. Your balance is negative now, so deposit 80 dollars to continue the task.',
        shows: 'Rate hotels',
      },
      {
        lang: 'en',
        text: 'Product boosting from your phone, commission for each order. To withdraw your earnings please pay the tax first. Other members already received their money.',
        shows: 'Product boosting',
      },
      {
        lang: 'es',
        text: 'Gana 3 euros por cada me gusta desde tu casa. Para seguir con las tareas recarga tu cuenta de trabajo con 50 euros y cobra el doble.',
        shows: 'por cada me gusta',
      },
      {
        lang: 'es',
        text: 'Te añadí al grupo de trabajo: solo calificar hoteles y enviar la captura, comisión por cada tarea. Deposita 80 dólares para desbloquear la siguiente tarea.',
        shows: 'comisión por cada tarea',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Community manager for a sports club: you answer comments, plan videos, raise our likes and report to the board. Thirty hours a week in our office.',
        because: 'a real job with an office',
      },
      {
        lang: 'en',
        text: 'Paid survey panel of the university: fill in one form a month about food and get a voucher of five euro by post.',
        because: 'an honest survey',
      },
      {
        lang: 'en',
        text: 'The bank explains the task scam: people rate hotels, see small payments and are then told to top up. Never pay to get your wages.',
        because: 'an explanation by a bank',
      },
      {
        lang: 'es',
        text: 'Responsable de comunidad para un club deportivo: respondes comentarios, planificas vídeos y mides los me gusta, treinta horas por semana en la oficina.',
        because: 'un trabajo real',
      },
      {
        lang: 'es',
        text: 'La policía alerta de la estafa de las tareas: pagan por dar me gusta y luego piden recargar la cuenta.',
        because: 'un aviso',
      },
    ],
  },
});
