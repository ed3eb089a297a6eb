import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'reply-with-code',
  category: 'chat',
  // A plus sign, a digit or one word starts a prepared script and shows that the number is alive (TGS).
  // Appointments are confirmed this way too, so the job offer beside it matters.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('reply-with-code'),

  falseAlarms: ['A reminder that asks to confirm an appointment', 'A survey by text message'],
  sources: ['TGS', 'LURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Remote helpers needed, two hours a day. Reply YES and our coordinator will send you all the details tonight.',
        shows: 'Reply YES',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Looking for five people for an easy job with weekly money. Interested? Just answer with a plus and I write back.',
        shows: 'answer with a plus',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'New flexible positions today! Text 1 if you want to start this week, only a phone is needed.',
        shows: 'Text 1 if',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Busco cinco personas para trabajo desde el móvil, responde con un más y te mando la información.',
        shows: 'responde con un más',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Trabajo flexible con pago semanal. Si te interesa, escribe SÍ y nuestra coordinadora te explica todo.',
        shows: 'escribe SÍ',
      },
    ],
    misses: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Your interview is on Monday at ten in our branch. If you cannot come, please call the office and we find another time.',
        because: 'an appointment, no code',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Please reply to this e-mail with your CV and the date on which you could start in our garden centre.',
        because: 'an ordinary request',
      },
      {
        lang: 'en',
        text: 'Messages out of the blue that ask you to reply YES for a job are scams; block them and move on.',
        because: 'a warning',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Tu entrevista es el lunes a las diez en nuestra sucursal; si no puedes venir, llama a la oficina.',
        because: 'una cita normal',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Responde a este correo con tu currículum y la fecha en que podrías empezar en el vivero.',
        because: 'una petición normal',
      },
    ],
  },
});
