import { absent, all, amount, any, contact, detector, phrase, sign } from '../../define.ts';

export default sign({
  id: 'promise-without-sender',
  category: 'vague-employer',
  // A few lines with pay and a way to answer, but nobody behind them: the commonest shape of real lures (LURES, FTC-TASK).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: all(
    any(
      phrase('high-pay'),
      phrase('pay-by-day-or-week'),
      phrase('easy-money-wording'),
      phrase('little-time'),
      phrase('work-from-home'),
      amount('day', 'week'),
    ),
    any(
      phrase('message-me'),
      phrase('move-to-messenger'),
      phrase('click-link'),
      phrase('reply-with-code'),
      contact('link', 'whatsapp', 'telegram', 'facebook', 'viber', 'line', 'wechat', 'zalo', 'signal', 'imo'),
    ),
    detector('short-message'),
    detector('no-company'),
    absent(phrase('company-talk'), phrase('duties')),
  ),

  falseAlarms: [
    'A note by a household or a small shop that forgot its name',
    'A friend passing on an offer that was named before',
  ],
  sources: ['LURES', 'FTC-TASK', 'SPF-25'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Extra income from home, 150 dollars per day, message me on WhatsApp for details.',
        shows: 'per day',
      },
      {
        lang: 'en',
        text: 'Want to work from home? Click the link below to start today.',
        shows: 'work from home',
      },
      {
        lang: 'en',
        text: 'Good pay, only one to two hours a day. If interested text me on Telegram now.',
        shows: 'two hours a day',
      },
      {
        lang: 'es',
        text: 'Gana 80 euros al día desde casa. Escríbeme por WhatsApp y te cuento.',
        shows: 'Gana 80',
      },
      {
        lang: 'es',
        text: 'Ingresos altos, trabajo desde casa. Escríbeme al Telegram.',
        shows: 'Ingresos altos',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Our company, Alder & Sons Ltd, pays weekly. Message us on WhatsApp or visit the office in Mill Lane.',
        because: 'the sender is named',
      },
      {
        lang: 'en',
        text: 'I work from home tomorrow, see you on Friday in the office.',
        because: 'nothing is offered',
      },
      {
        lang: 'en',
        text: 'Your duties include taking orders and clearing tables; weekly pay; write to us with your CV.',
        because: 'the work is described',
      },
      {
        lang: 'es',
        text: 'Nuestra empresa paga cada semana. Escríbenos o ven a la oficina.',
        because: 'habla la empresa',
      },
      { lang: 'es', text: 'Mañana trabajo desde casa, nos vemos el viernes.', because: 'no se ofrece nada' },
    ],
  },
});
