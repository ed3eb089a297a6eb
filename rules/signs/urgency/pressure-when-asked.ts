import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'pressure-when-asked',
  category: 'urgency',
  // An answer that scolds instead of answering (EEOC, PL-POL, UA-LS).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('pressure-when-asked'),

  falseAlarms: [
    'Curt recruiters with many candidates',
    'A deadline told politely',
    'Friends who tease each other',
  ],
  sources: ['UA-LS', 'EEOC', 'PL-POL'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You ask too many questions, the others just packed and came. Are you afraid of good money?',
        shows: 'You ask too many questions',
      },
      {
        lang: 'en',
        text: 'Do you want the job or not, I have no time for this, tell me now.',
        shows: 'Do you want the job or not',
      },
      {
        lang: 'en',
        text: 'Stop wasting my time, I already paid the hotel for you and now you make drama.',
        shows: 'wasting my time',
      },
      {
        lang: 'en',
        text: 'If you dont trust me then stay poor, I give your place to somebody else tonight.',
        shows: 'If you dont trust me',
      },
      {
        lang: 'es',
        text: 'Haces demasiadas preguntas, las otras hicieron la maleta y ya. ¿Te da miedo ganar bien?',
        shows: 'Haces demasiadas',
      },
      {
        lang: 'es',
        text: 'Si no confías en mí, quédate allá, hay otras esperando y yo no tengo tiempo.',
        shows: 'Si no confías en mí',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Ask as many questions as you like, and talk to the two colleagues who came last year.',
        because: 'Invites questions',
      },
      {
        lang: 'en',
        text: 'Please tell us by Friday if you want the job, so we can write to the other candidates.',
        because: 'A polite deadline',
      },
      {
        lang: 'en',
        text: 'You will answer many questions of visitors and never lose your patience at the museum door.',
        because: 'Questions are the work',
      },
      {
        lang: 'es',
        text: 'Pregunta todo lo que quieras y habla con las compañeras que vinieron el año pasado.',
        because: 'Invita a preguntar',
      },
      {
        lang: 'es',
        text: 'Dinos antes del viernes si quieres el puesto, para avisar a las otras personas.',
        because: 'Plazo amable',
      },
    ],
  },
});
