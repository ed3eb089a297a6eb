import { any, phrase, place, sign } from '../../define.ts';

export default sign({
  id: 'online-gambling-work',
  category: 'forced-criminality',
  // Betting promotion abroad is often illegal there, and a cover for scam centres (UNODC-CAS, ID-TEMPO,
  // CN-SPIN, BR-MRE).
  strength: 'moderate',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('online-gambling-work'),
  raised: {
    to: 'strong',
    when: any(phrase('free-travel'), phrase('abroad'), phrase('guard-or-gate'), place(true)),
  },

  falseAlarms: ['Licensed gaming firms, for instance in Malta', 'A casino that hires cashiers and cooks'],
  sources: ['UNODC-CAS', 'ID-TEMPO', 'CN-SPIN', 'BR-MRE'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Betting admin wanted for office in Cambodia, 900 USD, free room, start now.',
        shows: 'Betting admin',
      },
      {
        lang: 'en',
        text: 'Online casino promoter, no experience, you post links all day and answer players',
        shows: 'Online casino promoter',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'Customer service for an online gambling site, work abroad, free ticket.',
        shows: 'Customer service for an online gambling',
      },
      {
        lang: 'es',
        text: 'Promotora para casino en línea, trabajo en el extranjero, hospedaje y vuelo pagados.',
        shows: 'Promotora para casino',
      },
      {
        lang: 'es',
        text: 'buscamos operadores de apuestas deportivas, solo mandas links y captas jugadores',
        shows: 'operadores de apuestas deportivas',
        kind: 'chat',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Cashier at the Grand Casino in Baden, uniform and staff meals, evening shifts.',
        because: 'a casino building with staff',
      },
      {
        lang: 'en',
        text: 'You advise people who cannot stop gambling, in our help centre.',
        because: 'help for players',
      },
      {
        lang: 'en',
        text: 'Developer for a licensed games studio: you build puzzle games for children.',
        because: 'games without betting',
      },
      {
        lang: 'es',
        text: 'Cajero para el casino municipal, turno de noche, uniforme incluido.',
        because: 'a casino building with staff',
      },
      {
        lang: 'es',
        text: 'Psicóloga para centro de ayuda a personas con adicción al juego.',
        because: 'help for players',
      },
    ],
  },
});
