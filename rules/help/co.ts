// Colombia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('CO', [
  {
    id: 'co-emergency',
    name: 'Emergency number 123 (Colombia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '123',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '112 is listed too.',
  },
  {
    id: 'co-linea-trata',
    name: 'National free line against human trafficking',
    nameLocal: 'Línea gratuita nacional contra la trata de personas',
    operator: 'Ministry of the Interior – Centro Operativo Anti-Trata (COAT)',
    kind: 'trafficking',
    phone: '+5718000522020',
    short: '018000522020',
    url: 'https://dequetratalatrata.com',
    languages: ['es'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Ministry protection route: free line 018000 522020',
        url: 'https://es.scribd.com/document/772530074/Ruta-trata',
      },
      {
        title: 'Ministry campaign De qué trata la trata',
        url: 'https://dequetratalatrata.com/unidos-contra-la-trata-de-personas/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Dial 01 8000 52 20 20 inside Colombia.',
  },
]);
