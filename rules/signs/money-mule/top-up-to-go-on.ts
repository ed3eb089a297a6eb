import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'top-up-to-go-on',
  category: 'money-mule',
  // Paying in to get the next task is the moment where task scams take the money (FTC-TASK, FBI-24).
  // More money does not free the first; one clear case is enough for the highest level (SPF-25, NCSC-CH).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('top-up-to-go-on'),
    near(12, phrase('top-up'), any(phrase('task-word'), phrase('withdraw'))),
  ),
  stop: true,

  falseAlarms: ['A shop that sells phone or game credit', 'A canteen card that staff top up'],
  sources: ['FTC-TASK', 'FBI-24', 'SPF-25', 'NCSC-CH', 'EVZ'],

  examples: {
    matches: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'You received a combination order, so your balance is negative now. Top up 120 USDT and the task continues with triple commission.',
        shows: 'Top up 120 USDT',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Only ten likes remain today. Recharge your work account to open the next set and keep your earnings.',
        shows: 'Recharge your work account',
      },
      {
        lang: 'en',
        text: 'Deposit 50 dollars to unlock level three: more tasks, more commission, and the deposit is returned with the profit.',
        shows: 'Deposit 50 dollars to unlock level three',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Te ha tocado un pedido premium, tu saldo negativo es de 80 euros. Recarga la cuenta para seguir con las tareas.',
        shows: 'saldo negativo',
      },
      {
        lang: 'es',
        text: 'Deposita 100 dólares para desbloquear la siguiente misión y cobra el doble de comisión esta tarde.',
        shows: 'Deposita 100 dólares para desbloquear la siguiente misión',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Kiosk assistant: you sell drinks and newspapers, top up phone cards for customers and count the till in the evening.',
        because: 'a shop sells credit',
      },
      {
        lang: 'en',
        text: 'Staff eat lunch at half price. You get a canteen card, which you can top up at the front desk whenever you like.',
        because: 'a canteen card, no task waits for it',
      },
      {
        lang: 'en',
        text: 'In this fraud people must deposit money to unlock more tasks. Stop paying and talk to your bank.',
        because: 'an explanation of the fraud',
      },
      {
        lang: 'es',
        text: 'Dependiente para quiosco: vendes prensa, recargas de teléfono y bebidas, y cierras la caja por la noche.',
        because: 'una tienda vende recargas',
      },
      {
        lang: 'es',
        text: 'La policía alerta de una estafa en la que hay que depositar dinero para desbloquear tareas.',
        because: 'es un aviso de la policía',
      },
    ],
  },
});
