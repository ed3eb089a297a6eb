// Panama.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('PA', [
  {
    id: 'pa-emergency',
    name: 'Emergency number 911 (Panama)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 104 (Microsoft list).',
  },
  {
    id: 'pa-tupista',
    name: 'Tu Pista (Crime Stoppers Panama)',
    operator: 'Crime Stoppers',
    kind: 'trafficking',
    phone: null,
    url: 'https://tupista.org',
    languages: ['es'],
    hours: null,
    free: null,
    anonymous: true,
    sources: [
      {
        title: 'La Estrella: anonymous report on tupista.org led to 22 people freed from labour trafficking',
        url: 'https://laestrella.com.pa/panama/nacional/nueve-casos-trata-iniciados-denuncias-HFLE484892',
        year: 2023,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Anonymous online tips.',
  },
]);
