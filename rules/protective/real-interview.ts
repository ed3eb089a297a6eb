import { all, any, phrase, protective } from '../define.ts';

export default protective({
  id: 'real-interview',
  // A live talk with named people, with questions in both directions, costs a false employer time (JA, EEOC).
  credit: 0.4,
  claim: true,
  when: any(phrase('real-interview'), all(phrase('interview'), phrase('time-and-questions'))),
  caution: 'Long false interviews exist as well. Check the firm yourself.',
  sources: ['JA', 'EEOC', 'FTC-KIP'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'After a short phone interview we invite you to meet the team in our workshop and see the machines.',
        shows: 'phone interview',
      },
      {
        lang: 'en',
        text: 'There are two rounds of interviews: first a talk with the head nurse, then half a day on the ward.',
        shows: 'two rounds of',
      },
      {
        lang: 'en',
        text: 'Please come to an interview in our office on Mill Road; bring your questions and stay for a coffee.',
        shows: 'interview in our office',
      },
      {
        lang: 'es',
        text: 'Haremos una entrevista presencial en nuestra oficina y después conocerás al equipo de cocina.',
        shows: 'entrevista presencial',
      },
      {
        lang: 'es',
        text: 'El proceso tiene dos entrevistas: una videollamada con la encargada y una visita al hotel.',
        shows: 'dos entrevistas',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'No interview, no papers, you can start tonight, our driver brings you to the house.',
        because: 'there is none',
      },
      {
        lang: 'en',
        text: 'You interview tenants about repairs and write a short report for the housing office.',
        because: 'interviewing is the work',
      },
      {
        lang: 'en',
        text: 'The questions are answered by chat and one hour later you hold your offer in your hands.',
        because: 'writing only',
      },
      {
        lang: 'es',
        text: 'Sin entrevista y sin papeles, puedes empezar esta noche, nuestro chófer te lleva.',
        because: 'no hay ninguna',
      },
      {
        lang: 'es',
        text: 'Entrevistas a inquilinos sobre las reparaciones y escribes un informe para la oficina de vivienda.',
        because: 'entrevistar es el trabajo',
      },
    ],
  },
});
