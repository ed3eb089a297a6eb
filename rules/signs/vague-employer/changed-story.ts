import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'changed-story',
  category: 'vague-employer',
  // Deception about place, work or employer is graded strongest among recruitment signs (ILO-D, FBI-23, BI-PH).
  strength: 'strong',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('changed-story'),

  falseAlarms: [
    'An honest correction with a new written offer',
    'An internal transfer that the worker asked for',
    'A role that is filled, with another one offered openly',
  ],
  sources: ['ILO-D', 'FBI-23', 'BI-PH', 'MRO'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Small news, the job is now in another city, Myawaddy, but same boss and same money so dont worry.',
        shows: 'job is now in',
      },
      {
        lang: 'en',
        text: 'The waitress place is already taken but we have work in a club, you can start when you land.',
        shows: 'already taken but we',
      },
      {
        lang: 'en',
        text: 'Listen, your destination has changed, first you go to Laos and there our driver takes over.',
        shows: 'destination has changed',
      },
      {
        lang: 'en',
        text: 'Instead you will clean in a private house for the first months, later we see about the shop.',
        shows: 'Instead you will clean',
      },
      {
        lang: 'es',
        text: 'Cambió el destino, ahora vas a Myanmar y no a Bangkok, pero es el mismo jefe, tranquila.',
        shows: 'Cambió el destino',
      },
      {
        lang: 'es',
        text: 'La vacante ya está ocupada pero tengo otra cosa en un bar, te va a gustar más.',
        shows: 'vacante ya está ocupada pero',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The job is in Leeds, as in the advert; we moved to a bigger office in the same street last year.',
        because: 'The office moved, the offer did not',
      },
      {
        lang: 'en',
        text: 'After a year you may ask to change to another department or stay in the kitchen.',
        because: 'A choice of the worker, later',
      },
      {
        lang: 'en',
        text: 'Nothing has changed: same hotel, same country and same contract as we wrote to you in March.',
        because: 'Says that all stays the same',
      },
      {
        lang: 'es',
        text: 'Cambiamos de local el año pasado; ahora la panadería está en la calle Mayor, junto al banco.',
        because: 'Se mudó el local, no la oferta',
      },
      {
        lang: 'es',
        text: 'Nada ha cambiado: el mismo hotel, el mismo país y el mismo contrato que firmaste.',
        because: 'Dice que todo sigue igual',
      },
    ],
  },
});
