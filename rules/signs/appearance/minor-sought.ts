import { any, near, phrase, sign } from '../../define.ts';

export default sign({
  id: 'minor-sought',
  category: 'appearance',
  // Children and young teenagers are sought for work that the law keeps from them (LJI-7, NAPTIP,
  // VN-CBL, R29).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('minor-sought'),
    near(10, phrase('school-age'), any(phrase('modelling-work'), phrase('entertainment-work'))),
  ),

  falseAlarms: ['Holiday jobs near home', 'Apprenticeships from 15 or 16 years', 'Sport schools'],
  sources: ['LJI-7', 'NAPTIP', 'VN-CBL', 'R29'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Girls from 15 to 22 for house work in the capital, the family pays school later.',
        shows: 'Girls from 15 to 22',
      },
      {
        lang: 'en',
        text: 'Models aged 14 to 19 for swimwear shoot, travel included, parents stay home.',
        shows: 'Models aged 14',
      },
      {
        lang: 'en',
        text: 'only 16 is ok too, we fix the age, you can dance in our club',
        shows: 'only 16',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'School pupils wanted for videos abroad in the holidays, good pocket money.',
        shows: 'pupils wanted for videos',
      },
      {
        lang: 'es',
        text: 'Muchachas de 15 a 20 años para trabajar en casa de familia en la capital, se paga la escuela.',
        shows: 'Muchachas de 15 a 20',
      },
      {
        lang: 'es',
        text: 'no importa si eres menor, arreglamos la edad y bailas en el club',
        shows: 'no importa si eres menor',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Apprentice baker from 16 years, near home, with school two days a week.',
        because: 'an apprenticeship',
      },
      {
        lang: 'en',
        text: 'Paper round for pupils of 14 and over in your own street, parents sign.',
        because: 'a small job near home',
      },
      {
        lang: 'en',
        text: 'English teacher abroad for pupils aged 6 to 16, visa help and a flat.',
        because: 'teaching pupils',
      },
      { lang: 'en', text: 'Nobody under 18 may work in our bar.', because: 'minors are kept out' },
      {
        lang: 'es',
        text: 'Aprendiz de panadero desde 16 años, cerca de casa y con escuela.',
        because: 'an apprenticeship',
      },
      {
        lang: 'es',
        text: 'Profesor de inglés en el extranjero para alumnos de 6 a 16 años.',
        because: 'teaching pupils',
      },
    ],
  },
});
