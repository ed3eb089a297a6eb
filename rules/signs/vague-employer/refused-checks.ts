import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'refused-checks',
  category: 'vague-employer',
  // An honest recruiter can show a contract, an office and a face (EEOC, AUP-C, LJI-7).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('refused-checks'),

  falseAlarms: [
    'A busy recruiter who answers later',
    'Data protection: a client who is named after the first talk',
    'No phone calls before the closing date',
  ],
  sources: ['EEOC', 'AUP-C', 'LJI-7', 'AR-WAR'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Sorry dear we dont do video calls, company rule, but you can trust, many girls work with us already.',
        shows: 'dont do video',
      },
      {
        lang: 'en',
        text: 'I cannot show you the contract before you pay the flight, this is how my boss wants it.',
        shows: 'cannot show you the contract',
      },
      {
        lang: 'en',
        text: "Why you need to know all this? Don't ask so many questions, the others just came and they are happy.",
        shows: "Don't ask so many questions",
      },
      {
        lang: 'en',
        text: 'The company name is confidential until you arrive, for security of the project, please understand.',
        shows: 'company name is confidential',
      },
      {
        lang: 'es',
        text: 'No hacemos videollamadas por política de la empresa, pero puedes confiar, ya trabajan muchas chicas aquí.',
        shows: 'No hacemos videollamadas',
      },
      {
        lang: 'es',
        text: 'No puedo mostrarte el contrato todavía, mi jefe lo enseña cuando ya estás en la casa.',
        shows: 'No puedo mostrarte el contrato',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We would like a video call with you on Tuesday; ask us anything about the contract and the flat.',
        because: 'Invites checks',
      },
      {
        lang: 'en',
        text: 'The interview is in person only, so no travel by plane is needed and we do not record anything.',
        because: 'Says how they talk, refuses nothing',
      },
      {
        lang: 'en',
        text: 'Please do not send the contract back by mail, bring the signed copy on your first day.',
        because: 'A plain instruction',
      },
      {
        lang: 'es',
        text: 'Haremos una videollamada el martes; pregunta lo que quieras sobre el contrato y el piso.',
        because: 'Invita a preguntar',
      },
      {
        lang: 'es',
        text: 'No mandes el contrato por correo, trae la copia firmada el primer día a la oficina.',
        because: 'Una simple instrucción',
      },
    ],
  },
});
