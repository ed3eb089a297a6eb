import { absent, all, amount, any, phrase, sign } from '../../define.ts';

export default sign({
  id: 'vague-duties',
  category: 'vague-employer',
  // If pay is named but not the work, nobody can tell what is agreed (JA, ITUC, FBI-23). Weak: most real short posts are silent too.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: all(
    phrase('job-word'),
    absent(phrase('duties')),
    any(phrase('high-pay'), phrase('lure-role'), amount('day', 'week')),
  ),
  missing: true,

  falseAlarms: [
    'Short posts on boards and in shop windows',
    'Cards that show the first lines only',
    'Chats where the details were told before',
  ],
  sources: ['JA', 'UA-LS', 'ITUC', 'FBI-23'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Job for you, very good! 300 euro per day, come with a friend, more I tell you later.',
        shows: 'Job',
      },
      {
        lang: 'en',
        text: 'Now hiring 20 girls and 20 boys, high salary, nice place by the sea, ask me.',
        shows: 'high salary',
      },
      {
        lang: 'en',
        text: 'There is a vacancy with us for a typist, start when you like, everybody is happy here.',
        shows: 'vacancy',
      },
      {
        lang: 'es',
        text: 'Hay trabajo para ti, 300 dólares por día, ven con una amiga y allá te cuento.',
        shows: 'trabajo',
      },
      {
        lang: 'es',
        text: 'Vacante con sueldo alto, lugar bonito junto al mar, pregunta por mensaje nomás.',
        shows: 'Vacante',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Job at the bakery, 96 euros per day: your tasks are packing bread, cleaning the oven and serving at the till.',
        because: 'The tasks are told',
      },
      {
        lang: 'en',
        text: 'My sister has a new job at the post office and she likes the people there very much.',
        because: 'Chat about a job, no offer with pay',
      },
      {
        lang: 'en',
        text: 'Customer service vacancy. Duties include answering calls and writing orders; working hours 9 to 15.',
        because: 'Duties and hours are told',
      },
      {
        lang: 'es',
        text: 'Trabajo en panadería, 60 euros por día, funciones: empacar pan, limpiar el horno y atender la caja.',
        because: 'Las funciones están claras',
      },
      {
        lang: 'es',
        text: 'Mi hermana tiene un trabajo nuevo en el correo y le gusta mucho la gente.',
        because: 'Conversación sin oferta',
      },
    ],
  },
});
