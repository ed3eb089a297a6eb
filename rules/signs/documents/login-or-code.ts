import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'login-or-code',
  category: 'documents',
  // A code or login hands over an account at once; no employer needs either (ITRC, SPF-21).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('login-or-code'),
  stop: true,

  falseAlarms: [
    'Signing up oneself on a real staff portal',
    'A developer is asked for source code, not for a login code',
  ],
  sources: ['ITRC', 'SPF-21'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You will get an SMS from us in a minute. Please send me the verification code so I can finish your registration as part timer',
        shows: 'verification code',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'download anydesk on your phone, I will set up the salary account for you, it takes 5 min only',
        shows: 'download anydesk',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'For direct deposit fill in: full name, bank login and password, card number. Training starts tomorrow from home.',
        shows: 'bank login',
      },
      {
        lang: 'en',
        text: 'a code will come to your whatsapp, forward it to me quick before it expires ok',
        shows: 'code will come',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Te llega un código por SMS ahorita, pásamelo por aquí para activar tu cuenta de trabajo porfa',
        shows: 'código',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Instala AnyDesk en tu celular y yo te configuro la cuenta donde cae el sueldo, es rapidito',
        shows: 'Instala AnyDesk',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Never share your verification code with anyone, also not with people who say they are from our team.',
        because: 'advice against sharing',
      },
      {
        lang: 'en',
        text: 'You will log in with a one-time password that only you receive, on our staff website.',
        because: 'the reader signs in alone',
      },
      {
        lang: 'en',
        text: 'Send us the code of one small project you are proud of, a link to the repository is fine.',
        because: 'source code, not a login code',
      },
      {
        lang: 'en',
        text: 'IT support: you help colleagues by phone, also with remote tools such as TeamViewer, and write short manuals.',
        because: 'the tool is part of the work',
      },
      {
        lang: 'es',
        text: 'No compartas tu contraseña con nadie. Nuestro equipo nunca te la pedirá.',
        because: 'advice against sharing',
      },
      {
        lang: 'es',
        text: 'Buscamos técnico de soporte con manejo de AnyDesk y TeamViewer, turno de mañana, contrato indefinido.',
        because: 'the tool is part of the work',
      },
    ],
  },
});
