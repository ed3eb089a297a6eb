import { any, phrase, sign } from '../../define.ts';

export default sign({
  id: 'act-now',
  category: 'urgency',
  // Hurry keeps people from asking (FTC-JS, LCA). Weak: most adverts hurry a little.
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(phrase('act-now'), phrase('hurry')),

  falseAlarms: [
    'Shops that need somebody before the holidays',
    'Closing dates of public posts',
    'Rolling hiring of delivery and event staff',
  ],
  sources: ['FTC-JS', 'LCA', 'UA-LS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Only 3 slots left for the hotel group, who answers first goes first, no waiting list.',
        shows: 'Only 3 slots left',
      },
      {
        lang: 'en',
        text: "Don't miss this chance girls, the list closes tonight at ten and then its over.",
        shows: "Don't miss this chance",
      },
      {
        lang: 'en',
        text: 'Urgently looking for 30 workers, be fast, my boss wants all names before evening.',
        shows: 'Urgently looking',
      },
      {
        lang: 'es',
        text: 'Últimos 3 cupos para el hotel, quien conteste primero se va primero, apúrate.',
        shows: 'Últimos 3 cupos',
      },
      {
        lang: 'es',
        text: 'No pierdas esta oportunidad, la lista se cierra en la noche y ya no habrá otra.',
        shows: 'No pierdas esta oportunidad',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'We are looking for a nurse for urgent care, and you have four weeks to decide about our offer.',
        because: '"Urgent care" is the ward',
      },
      {
        lang: 'en',
        text: 'There is no hurry: read the contract at home and call us next week with your questions.',
        because: 'Gives time',
      },
      {
        lang: 'en',
        text: 'You will answer urgent mails of guests and plan the places at breakfast.',
        because: 'Urgent mails are part of the work',
      },
      {
        lang: 'es',
        text: 'Enfermera para urgencias, turnos de noche, tienes cuatro semanas para decidir.',
        because: '"Urgencias" es el servicio',
      },
      {
        lang: 'es',
        text: 'Lee el contrato en casa con calma y llámanos la próxima semana con tus preguntas.',
        because: 'Da tiempo',
      },
    ],
  },
});
