import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'come-alone',
  category: 'isolation',
  // A meeting alone, in a private place or with an unknown driver at night, leaves nobody who can help
  // (OSCE-BS, EEOC, IOM-MI, CN-ACTOR).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('come-alone'),

  falseAlarms: [
    'An ordinary airport transfer with the name of the firm',
    'A home care job where the interview is at the family home',
    'Farms that write "come alone or with a friend"',
  ],
  sources: ['OSCE-BS', 'EEOC', 'IOM-MI', 'CN-ACTOR'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Casting is tonight in my hotel room at the Grand, please come alone, too many people make the light bad',
        shows: 'please come alone',
      },
      {
        lang: 'en',
        text: 'The interview will be in a private apartment near the station, a man with a red cap will open. No friends please.',
        shows: 'interview will be in a private apartment',
      },
      {
        lang: 'en',
        text: 'dont bring anyone with you, our driver will pick you up at midnight behind the market',
        shows: 'dont bring anyone',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'For this job you must travel alone please, no husband and no relatives at the airport.',
        shows: 'you must travel alone',
      },
      {
        lang: 'es',
        text: 'Ven sola a la entrevista, es en la habitación 304 del motel Las Palmas, a las once de la noche',
        shows: 'Ven sola',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'No traigas a nadie, el chofer pasa por ti de noche y te lleva con la jefa',
        shows: 'No traigas a nadie',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Come alone or with a friend, we have twin rooms for pickers and a campsite for couples.',
        because: 'the worker chooses',
      },
      {
        lang: 'en',
        text: 'Bring someone you trust to the interview if you like, the office is at the town hall.',
        because: 'company is welcome',
      },
      {
        lang: 'en',
        text: 'Our driver picks you up at the airport; the name of the hotel is on the white van.',
        because: 'an ordinary transfer',
      },
      {
        lang: 'en',
        text: 'Children who come alone are met at the gate by a teacher.',
        because: 'a different meaning',
      },
      {
        lang: 'es',
        text: 'Puedes venir sola o con una amiga, el taller está en la plaza y la entrada es libre.',
        because: 'the worker chooses',
      },
      {
        lang: 'es',
        text: 'La entrevista es en nuestras oficinas del centro, pregunta por Marta en recepción.',
        because: 'a public office',
      },
    ],
  },
});
