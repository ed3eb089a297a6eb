import { all, any, phrase, sign } from '../../define.ts';

export default sign({
  id: 'tied-live-in',
  category: 'control-and-debt',
  // Home, food and papers from one hand make it hard to leave; most live-in jobs are honest (WALKFREE,
  // GLAA-CL, ILO-11).
  strength: 'weak',
  stage: 'before',
  status: 'trial',
  reviewed: '2026-11-23',

  when: any(
    phrase('tied-live-in'),
    all(phrase('domestic-work'), phrase('free-housing'), any(phrase('visa'), phrase('abroad'))),
  ),

  falseAlarms: ['Most live-in care and au pair jobs', 'A farm with a bunkhouse and a free choice'],
  sources: ['WALKFREE', 'GLAA-CL', 'ILO-11'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'Housemaid in Riyadh wanted: you live in the family house, the visa depends on the sponsor, two years.',
        shows: 'live in the family house',
      },
      {
        lang: 'en',
        text: 'Live-in nanny abroad, own room with the children, visa tied to the family, start in March.',
        shows: 'Live-in nanny',
      },
      {
        lang: 'en',
        text: 'Live-in carer for an old gentleman, visa sponsored, food and housing included.',
        shows: 'Live-in carer',
      },
      {
        lang: 'es',
        text: 'Empleada interna en casa de familia en el extranjero, la visa depende de la familia, dos años.',
        shows: 'la visa depende de la familia',
      },
      {
        lang: 'es',
        text: 'Cuidadora interna para señora mayor: vives en la casa de la familia y ellos arreglan los papeles.',
        shows: 'vives en la casa de la familia',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Nanny in Leeds, four afternoons a week, you live at home and come by bus.',
        because: 'no living in',
      },
      {
        lang: 'en',
        text: 'Live in the heart of the city and work in our kitchen, great team.',
        because: 'a different meaning',
      },
      {
        lang: 'en',
        text: 'We rent flats to nurses; you may move out or change hospital whenever you like.',
        because: 'housing is not tied',
      },
      {
        lang: 'es',
        text: 'Niñera por las tardes en Sevilla, vives en tu casa y vienes en autobús.',
        because: 'no living in',
      },
      {
        lang: 'es',
        text: 'Camarera de pisos, contrato fijo, turnos rotativos, sin alojamiento.',
        because: 'no living in',
      },
    ],
  },
});
