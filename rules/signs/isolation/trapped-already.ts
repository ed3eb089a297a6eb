import { bare, sign } from '../../define.ts';

export default sign({
  id: 'trapped-already',
  category: 'isolation',
  // Not an offer: the reader tells of papers taken, of being locked in or made to work. Help comes first
  // (ILO-11, POLARIS).
  strength: 'strong',
  stage: 'there',
  status: 'trial',
  reviewed: '2026-11-23',

  when: bare('trapped-already'),
  stop: true,

  falseAlarms: [
    'The embassy or the visa office has the passport for a stamp',
    'A reader who cannot leave for an ordinary reason, such as a notice period',
  ],
  sources: ['ILO-11', 'POLARIS'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'please help, my boss took my passport and I cannot leave this place, there are guards',
        shows: 'boss took my passport',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'we are 12 people in one room, they wont let us go out and they beat us when we do not reach the numbers',
        shows: 'wont let us go',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'I came for a hotel job but I am forced to chat with strangers all night, they hold our passports',
        shows: 'hold our passports',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'They want 4000 dollars to let me go, I have no phone of my own and I am locked in a house near the river.',
        shows: 'to let me',
      },
      {
        lang: 'es',
        text: 'Ayuda por favor, nos quitaron los pasaportes y no nos dejan salir de la finca',
        shows: 'quitaron los pasaportes',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Vine de camarera y me obligan a trabajar en un club, estoy encerrada en un piso con otras cuatro',
        shows: 'me obligan a trabajar',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'The embassy has my passport for the visa and I get it back on Thursday.',
        because: 'an ordinary visa step',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'I can not leave my current job before June because of the notice period.',
        because: 'a notice period',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'You keep your passport and nobody takes your papers.',
        because: 'an employer says the opposite',
      },
      {
        lang: 'en',
        text: 'The hotel clerk took my passport to make a copy and gave it straight back.',
        because: 'a copy at a desk',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'La embajada tiene mi pasaporte para el visado y lo recojo el jueves.',
        because: 'an ordinary visa step',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'No puedo salir de mi trabajo actual antes de junio por el preaviso.',
        because: 'a notice period',
        kind: 'chat',
      },
    ],
  },
});
