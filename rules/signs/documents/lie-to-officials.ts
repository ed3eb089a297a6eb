import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'lie-to-officials',
  category: 'documents',
  // Border staff can stop a bad trip; who rehearses a false reason wants them not to (BI-PH, NBI-PH).
  strength: 'strong',
  stage: 'travel',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('lie-to-officials'), near(4, phrase('tell-verb'), phrase('border'))),
  stop: true,

  falseAlarms: [
    'Ordinary travel tips, such as having the address of the hotel at hand',
    'A real tourist trip with a friend',
  ],
  sources: ['BI-PH', 'NBI-PH'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'At the airport if immigration ask you just say you are going on holiday for ten days with your cousin, never mention us.',
        shows: 'say you are',
      },
      {
        lang: 'en',
        text: 'Delete all our chats before you get to the airport ok? and smile, you are a tourist',
        shows: 'Delete all our chats',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'You travel as a couple with Rico. Learn the answers, the officer wants to know how you met. Then work starts on Monday.',
        shows: 'Learn the answers',
      },
      {
        lang: 'en',
        text: 'dont tell the immigration officer about the job, show only the hotel booking we sent',
        shows: 'dont tell the immigration officer about the job',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Si te preguntan en migración dices que vas de vacaciones a visitar a una amiga, no digas nada del trabajo eh',
        shows: 'dices que vas de vacaciones',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Antes de llegar al aeropuerto borra todos los mensajes y memoriza las respuestas que te pasé',
        shows: 'borra todos los mensajes',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'At the border tell the officer you come to work for us and show your work permit and our letter.',
        because: 'the true reason is told',
      },
      {
        lang: 'en',
        text: 'You will greet tourists at the airport and answer their questions about the city.',
        because: 'it describes the work',
      },
      {
        lang: 'en',
        text: 'Never lie to immigration officers: say you are coming to work and show the visa.',
        because: 'advice to tell the truth',
      },
      {
        lang: 'en',
        text: 'Please tell us your immigration status so that we can see if you need a permit.',
        because: 'an honest question',
      },
      {
        lang: 'es',
        text: 'En migración di que vienes a trabajar con nosotros y enseña tu permiso de trabajo y el contrato.',
        because: 'the true reason is told',
      },
      {
        lang: 'es',
        text: 'Atenderás a los turistas en el aeropuerto y responderás a sus preguntas sobre el hotel.',
        because: 'it describes the work',
      },
    ],
  },
});
