import { any, contact, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'move-to-messenger',
  category: 'off-platform',
  // Away from the platform nobody keeps a record (AUP-T, NCSC-CH, SPF-25). Weak: in many countries it is the usual way to talk.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('move-to-messenger'),
    near(6, phrase('message-me'), phrase('messenger')),
    contact('telegram', 'whatsapp', 'signal', 'viber', 'line', 'wechat', 'zalo', 'imo'),
  ),
  raised: {
    to: 'moderate',
    when: any(
      phrase('little-time'),
      phrase('simple-work'),
      phrase('work-from-home'),
      phrase('pay-by-day-or-week'),
      phrase('nothing-asked'),
    ),
  },

  falseAlarms: [
    'Small employers who only use a messenger',
    'Recruiters who send a meeting link by chat',
    'Hotlines of authorities',
  ],
  sources: ['AUP-T', 'NCSC-CH', 'SPF-25'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Interested? Write to me on WhatsApp, here I do not read often, my name there is Lucy HR.',
        shows: 'Write to me on WhatsApp',
      },
      {
        lang: 'en',
        text: 'Lets continue on Telegram please, this site blocks me when I send the job link.',
        shows: 'continue on Telegram',
      },
      {
        lang: 'en',
        text: 'For work in the mall dm me, only serious girls, I tell you more there.',
        shows: 'dm me',
      },
      {
        lang: 'en',
        text: 'Add my WhatsApp and say that you come from the newspaper, then my assistant explains.',
        shows: 'Add my WhatsApp',
      },
      {
        lang: 'es',
        text: '¿Te interesa? Escríbeme al WhatsApp, por aquí casi no leo, allá soy Lucy.',
        shows: 'Escríbeme al WhatsApp',
      },
      {
        lang: 'es',
        text: 'Mejor seguimos por Telegram, esta página me bloquea cuando mando el enlace.',
        shows: 'seguimos por Telegram',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Our developers build a plug-in for WhatsApp and Telegram; five years of TypeScript wanted.',
        because: 'Messengers are the product',
      },
      {
        lang: 'en',
        text: 'We never write to candidates on Telegram; letters from us come by post or from our own address.',
        because: 'The employer denies it',
      },
      {
        lang: 'en',
        text: 'Please write to me by mail or call the office, Ms Brandt, between nine and noon.',
        because: 'Mail and phone',
      },
      {
        lang: 'es',
        text: 'Nuestro equipo programa un complemento para WhatsApp; pedimos cinco años de práctica.',
        because: 'Es el producto',
      },
      {
        lang: 'es',
        text: 'Escríbeme por correo o llama a la oficina entre las nueve y las doce.',
        because: 'Correo y teléfono',
      },
    ],
  },
});
