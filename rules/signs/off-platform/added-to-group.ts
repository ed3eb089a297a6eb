import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'added-to-group',
  category: 'off-platform',
  // Task frauds work in groups where the others are staged (SPF-24, SPF-25).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('added-to-group'),

  falseAlarms: [
    'School, sports and neighbourhood groups',
    'A crew group after the contract is signed',
    'Union and migrant self-help groups',
  ],
  sources: ['SPF-25', 'SPF-24'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Welcome to our task group, please read the pinned message, first salary is at 14:00 today.',
        shows: 'Welcome to our task group',
      },
      {
        lang: 'en',
        text: 'Hello, I have added you to the team of helpers, your teacher will send the first order.',
        shows: 'I have added you',
      },
      {
        lang: 'en',
        text: 'Join our Telegram group for daily work, more than 2,000 happy members already.',
        shows: 'Join our Telegram group',
      },
      {
        lang: 'es',
        text: 'Bienvenida a nuestro grupo de tareas, lee el mensaje fijado, hoy se paga a las dos.',
        shows: 'Bienvenida a nuestro grupo de tareas',
      },
      {
        lang: 'es',
        text: 'Hola, te agregué al grupo de ayudantes, tu maestra manda la primera orden.',
        shows: 'te agregué al',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Welcome to the group of parents of class 3b, the picnic is on Saturday at the lake.',
        because: 'A school group',
      },
      {
        lang: 'en',
        text: 'Our group of companies runs nine hotels, and you can change from one to another.',
        because: 'A group of firms',
      },
      {
        lang: 'en',
        text: 'You will plan group tours and welcome each group at the station with a sign.',
        because: 'Tour groups',
      },
      {
        lang: 'es',
        text: 'Bienvenidos al grupo de padres de 3.º B, el sábado es el pícnic en el lago.',
        because: 'Grupo escolar',
      },
      {
        lang: 'es',
        text: 'Nuestro grupo de empresas tiene nueve hoteles y puedes cambiar de uno a otro.',
        because: 'Grupo de empresas',
      },
    ],
  },
});
