import { phrase, sign } from '../../define.ts';

export default sign({
  id: 'irregular-crossing',
  category: 'travel',
  // Crossing outside a checkpoint is dangerous, and those who lead it control the traveller (TH-MFA,
  // CNA-22, IOM-TH, MEA-24).
  strength: 'strong',
  stage: 'travel',
  status: 'trial',
  reviewed: '2026-11-23',

  when: phrase('irregular-crossing'),
  stop: true,

  falseAlarms: [
    'Hiking and rafting tours',
    'News about smuggling',
    'Crossings without stamps inside the Schengen area',
  ],
  sources: ['TH-MFA', 'CNA-22', 'IOM-TH', 'MEA-24'],

  examples: {
    matches: [
      {
        lang: 'en',
        text: 'You cross the river at night in a small boat, ten minutes only, on the other side a pickup waits',
        shows: 'cross the river at night',
        kind: 'chat',
      },
      {
        lang: 'en',
        text: 'No stamp in the passport, we take the jungle path around the checkpoint, everybody does it.',
        shows: 'jungle path around the checkpoint',
      },
      {
        lang: 'en',
        text: 'our guide will take you across on foot, wear dark clothes and leave the suitcase',
        shows: 'guide will take you across',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Cruzas el río de noche en lancha, son diez minutos y del otro lado te espera la camioneta',
        shows: 'Cruzas el río de noche',
        kind: 'chat',
      },
      {
        lang: 'es',
        text: 'Pasamos por el monte para evitar el retén, sin sello en el pasaporte, no lleves maleta.',
        shows: 'por el monte para evitar',
      },
    ],
    misses: [
      {
        lang: 'en',
        text: 'Rafting guide wanted: you lead guests down the river in summer and keep the boats clean.',
        because: 'a sport',
      },
      {
        lang: 'en',
        text: 'Customs officer at the river border: you check lorries and stamp papers day and night.',
        because: 'border control is the work',
      },
      {
        lang: 'en',
        text: 'You will never cross the border without papers; we travel by train with a work permit.',
        because: 'negated',
      },
      {
        lang: 'es',
        text: 'Guía de montaña: acompañas a grupos por la selva y el río durante el día.',
        because: 'a sport',
      },
      {
        lang: 'es',
        text: 'Se busca agente de aduanas para el paso fronterizo, turnos de noche.',
        because: 'border control is the work',
      },
    ],
  },
});
