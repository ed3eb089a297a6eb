import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'threats',
  category: 'threats',
  // Threats against the worker or the family are never lawful (ILO-11, POLARIS, FBI-23).
  strength: 'strong',
  stage: 'there',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('threats'),
  stop: true,

  falseAlarms: ['A sharp but lawful reminder of a notice period'],
  sources: ['ILO-11', 'POLARIS', 'FBI-23'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'you signed so you come, or we know where your family lives, think about it',
        shows: 'know where your family',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'If you stop now you will be arrested because the account is in your name, so do the next transfer',
        shows: 'you will be arrested',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Pay today or else we send people to your house',
        shows: 'Pay today or else',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'we will report you to immigration if you leave the shop',
        shows: 'will report you to immigration',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'ya firmaste así que vienes, sabemos dónde vive tu mamá, piénsalo bien',
        shows: 'sabemos dónde vive',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'si hablas te vas a arrepentir, tenemos gente en tu pueblo',
        shows: 'tenemos gente en tu pueblo',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We know where your skills lie and we help you to grow.',
        because: 'a different meaning',
      },
      {
        lang: 'en',
        text: 'You will report to the head of sales and to the immigration desk of the city.',
        because: 'a line of reporting',
      },
      { lang: 'en', text: 'Nobody will hurt you for asking questions, just call us.', because: 'negated' },
      {
        lang: 'en',
        text: 'If you do not answer by Friday we will give the place to the next person on the list.',
        because: 'a lawful reminder',
      },
      { lang: 'es', text: 'Sabemos qué sabes hacer y te ayudamos a crecer.', because: 'a different meaning' },
      {
        lang: 'es',
        text: 'Si no contestas antes del viernes llamaremos a la siguiente persona de la lista.',
        because: 'a lawful reminder',
      },
    ],
  },
});
