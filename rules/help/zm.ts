// Zambia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('ZM', [
  {
    id: 'zm-emergency',
    name: 'Emergency number 999 (Zambia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '991 is the ambulance, 993 the fire service.',
  },
  {
    id: 'zm-990',
    name: '990 Talkline',
    operator: 'CHAMP Zambia with IOM',
    kind: 'trafficking',
    phone: null,
    short: '990',
    languages: ['en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'CHAMP Zambia: Anti-human trafficking',
        url: 'http://www.champzambia.org/health_information/anti_human_trafficking',
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'Old project page; confirm before showing. Police 999.',
  },
]);
