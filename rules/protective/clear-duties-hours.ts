import { all, phrase, protective } from '../define.ts';

export default protective({
  id: 'clear-duties-hours',
  // Tasks, hours, leave and pay day in writing can be compared with what happens later (JA, UA-LS).
  credit: 0.4,
  claim: true,
  when: all(phrase('duties'), phrase('clear-duties-hours')),
  caution: 'A good description can be copied from another ad.',
  sources: ['JA', 'UA-LS', 'ITUC'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Your duties include cleaning rooms and folding linen, 38 hours a week, with 25 days of paid leave.',
        shows: 'duties',
      },
      {
        lang: 'en',
        text: 'Responsibilities: feed the calves, clean the stalls, report to the farmer. 40 hours per week, paid overtime, two days off each week.',
        shows: 'hours per week',
      },
      {
        lang: 'en',
        text: 'What you will do: sort mail and help visitors. Monday to Friday from eight to four, annual leave of five weeks.',
        shows: 'Monday to Friday',
      },
      {
        lang: 'es',
        text: 'Tus funciones son limpiar habitaciones y doblar ropa, 40 horas semanales y 30 días de vacaciones.',
        shows: 'funciones',
      },
      {
        lang: 'es',
        text: 'Funciones: atender mesas y cobrar. Horario de lunes a viernes, vacaciones pagadas y horas extra remuneradas.',
        shows: 'Funciones',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Good money, good people, warm country. Ask us for the rest when you are here, we explain everything.',
        because: 'nothing is described',
      },
      {
        lang: 'en',
        text: 'We look for friendly people who like to travel. The work is simple and the pay comes fast.',
        because: 'no hours and no tasks',
      },
      {
        lang: 'en',
        text: 'The shop is open every day. Come by, have a look and tell us what you think about it.',
        because: 'opening of a shop',
      },
      {
        lang: 'es',
        text: 'Buen dinero, buena gente y clima cálido. El resto te lo explicamos cuando llegues.',
        because: 'no se describe nada',
      },
      {
        lang: 'es',
        text: 'Buscamos gente alegre a la que le guste viajar, el trabajo es sencillo y se cobra pronto.',
        because: 'ni horas ni tareas',
      },
    ],
  },
});
