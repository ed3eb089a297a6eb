import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'scripted-opener',
  category: 'chat',
  // The same canned greeting goes to thousands: a first name, a minute of your time, a part-time job without a firm (DE-BRE, RNZ-24).
  // Real recruiters name the firm and the application they mean.
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('scripted-opener'),

  falseAlarms: ['A polite recruiter of a named agency', 'A friend who heard of a vacancy'],
  sources: ['DE-BRE', 'RNZ-24', 'LJI-7', 'TGS', 'LURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Hello, I am Anna, a recruiter. May I take a minute of your time? We have a nice part-time offer for you.',
        shows: 'May I take a minute',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Sorry to bother you, are you still looking for an online job? Our company has a new flexible role for adults.',
        shows: 'are you still looking for an online job',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Hi dear, my name is Lily from the talent centre. Can I share some details about a remote opportunity with you?',
        shows: 'Can I share some details about a remote opportunity',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Hola, soy Ana, del departamento de personal. ¿Puedo robarte un minuto? Tenemos un trabajo a tiempo parcial para ti.',
        shows: 'Puedo robarte un minuto',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Disculpa la molestia, ¿te interesa un trabajo en línea? Es flexible y se hace desde el móvil.',
        shows: 'te interesa un trabajo',
      },
    ],
    misses: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Hi Maria, this is Tom from Oakline Dental. You applied for the front desk role, could we speak on Thursday at two?',
        because: 'names the firm and the application',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Hey, the cafe under my flat looks for someone on Saturdays. Shall I give them your number?',
        because: 'a friend helps',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'May I ask you to send the missing page of your certificate? Our wages office needs it for the contract.',
        because: 'no opener, a real hiring',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Hola Marta, soy Luis, de la clínica Robledo. Te presentaste al puesto de recepción, ¿hablamos el jueves?',
        because: 'nombra la empresa y la solicitud',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Oye, la cafetería de mi calle busca a alguien los sábados, ¿les doy tu teléfono?',
        because: 'una amiga ayuda',
      },
    ],
  },
});
