import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'chat-only-interview',
  category: 'chat',
  // An interview that is only typed hides voice, face and place of the other side (FBI-20, PROP).
  // A first round in writing can be honest, for instance for deaf people; the missing live talk is the point (MEA-24).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('chat-only-interview'),

  falseAlarms: ['A first questionnaire before a real talk', 'An interview in writing for a deaf person'],
  sources: ['FBI-20', 'PROP', 'MEA-24'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'The interview will be held on Telegram by text. Add the hiring manager there at nine and have your ID ready.',
        shows: 'interview will be held on Telegram',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'We do a short text interview, no phone call is needed. Answer ten questions here and you hear our decision in an hour.',
        shows: 'text interview',
      },
      {
        lang: 'en',
        text: 'Please download Signal for your interview by chat with Mrs Cole. She will send the questions and you type your answers.',
        shows: 'interview by chat',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'La entrevista es por Telegram y por escrito, contesta las preguntas y en una hora tienes el puesto.',
        shows: 'entrevista es por Telegram',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'No hace falta videollamada: rellena este cuestionario en el chat y mañana empiezas a trabajar con nosotros.',
        shows: 'No hace falta videollamada',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The interview takes place in our office on Mill Road. You will meet the head of the kitchen and two future colleagues.',
        because: 'a real meeting',
      },
      {
        lang: 'en',
        text: 'First you answer three questions in our form, then we meet on a video call, then you visit the farm.',
        because: 'writing is only the first step',
      },
      {
        lang: 'en',
        text: 'We send the time of your interview by e-mail or text message, please tell us if another day suits you better.',
        because: 'only the appointment comes by text',
      },
      {
        lang: 'es',
        text: 'La entrevista es presencial en nuestra oficina de Valencia, con la jefa de cocina y dos compañeros del equipo.',
        because: 'una entrevista real',
      },
      {
        lang: 'es',
        text: 'Te avisamos de la hora de la entrevista por correo o mensaje; dinos si prefieres otro día.',
        because: 'solo la cita llega por mensaje',
      },
    ],
  },
});
