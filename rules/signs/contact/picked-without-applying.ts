import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'picked-without-applying',
  category: 'contact',
  // "You were selected" without an application wants only a first answer; it opens most task scams (FTC-TASK, EVZ).
  // The same opener uses the name of known firms and job boards (DUBAI, MX-INF).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('picked-without-applying'),

  falseAlarms: [
    'A head-hunter on a professional network',
    'The automatic answer to an application that was really sent',
  ],
  sources: ['FTC-TASK', 'EVZ', 'DUBAI', 'MX-INF', 'LURES'],

  examples: {
    matches: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Congratulations, you have been selected for a part-time job at our travel platform. Tell me a good hour and I will explain it.',
        shows: 'you have been selected',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Good morning, your resume was recommended by several recruiters, we would like to offer you a flexible online position.',
        shows: 'your resume was recommended',
      },
      {
        lang: 'en',
        kind: 'chat',
        text: 'Hi, we got your contact through our partner agency. There is a remote role with daily pay, are you over 23?',
        shows: 'got your contact through',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Hola, has sido seleccionada para un puesto a tiempo parcial en nuestra plataforma, respóndeme y te cuento.',
        shows: 'has sido seleccionada para un',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Buenos días, recibimos tu currículum a través de varias plataformas y queremos ofrecerte trabajo desde casa.',
        shows: 'recibimos tu currículum a través',
      },
    ],
    misses: [
      {
        lang: 'en',
        kind: 'chat',
        text: 'Thank you for your application of 4 May. You have been invited to a first talk with our head nurse next Tuesday.',
        because: 'the person applied, and the date is named',
      },
      {
        lang: 'en',
        text: 'Only candidates who are selected for an interview will be contacted. We answer everyone within three weeks.',
        because: 'usual words of an ad',
      },
      {
        lang: 'en',
        text: 'If a stranger writes that your CV was recommended, ask which application they mean before you answer.',
        because: 'advice for readers',
      },
      {
        lang: 'es',
        kind: 'chat',
        text: 'Gracias por tu solicitud del 4 de mayo. Te invitamos a una primera entrevista el martes en nuestra clínica.',
        because: 'la persona había enviado su solicitud',
      },
      {
        lang: 'es',
        text: 'Las personas seleccionadas pasarán a una entrevista; avisaremos a todas las candidaturas en tres semanas.',
        because: 'frase normal de un anuncio',
      },
    ],
  },
});
