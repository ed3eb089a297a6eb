import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'code-words',
  category: 'forced-criminality',
  // Some words for illegal work are street words, made so that outsiders do not see them (LURES,
  // MX-CRIME, CN-PUSH).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('code-words'),

  falseAlarms: [
    'The same words in their everyday meaning',
    'Honest sales teams that speak of leads and retention',
  ],
  sources: ['LURES', 'MX-CRIME', 'CN-PUSH'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'looking for drops with a clean account, you keep 20 and the rest goes back same day',
        shows: 'looking for drops',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: "Young g's wanted to run a line for us in a small town, good bread every week, phone given",
        shows: 's wanted',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Retention agents for forex, hot leads, German and Spanish, office by the sea, visa help.',
        shows: 'Retention agents',
      },
      {
        lang: 'es',
        text: 'Trabajo para la gente de las cuatro letras, pago semanal y entrenamiento en la sierra.',
        shows: 'cuatro letras',
      },
      {
        lang: 'es',
        text: 'ocupamos muchachos para halcones, te damos radio y moto, pago diario',
        shows: 'halcones',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Eye nurse: you give drops to patients before the operation.',
        because: 'a different meaning',
      },
      {
        lang: 'en',
        text: 'Retention manager for our gym: you call members who left and ask why.',
        because: 'honest sales work',
      },
      {
        lang: 'en',
        text: 'Machine operator: you run a line for bottles in three shifts with a team of four.',
        because: 'a production line',
      },
      {
        lang: 'es',
        text: 'Cetrero para el zoo: cuidas halcones y haces exhibiciones.',
        because: 'a different meaning',
      },
      {
        lang: 'es',
        text: 'Operario para línea de mulas de carga eléctricas en almacén.',
        because: 'a different meaning',
      },
    ],
  },
});
