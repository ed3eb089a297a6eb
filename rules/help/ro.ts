// Romania.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('RO', [
  {
    id: 'ro-emergency',
    name: 'Emergency number 112 (Romania)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['ro'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'ro-anitp',
    name: 'ANITP helpline',
    nameLocal: 'Agenția Națională împotriva Traficului de Persoane',
    operator: 'National Agency against Trafficking in Persons (ANITP)',
    kind: 'trafficking',
    phone: '+40800800678',
    url: 'https://anitp.mai.gov.ro',
    languages: ['ro'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Radio România Actualități: ANITP spokesperson gives 0 800 800 678',
        url: 'https://www.romania-actualitati.ro/stiri/romania/anitp-traficul-de-persoane-a-scazut-in-romania-id169625.html',
        year: 2022,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Toll-free in Romania. One source, quoting the agency’s spokesperson (2022).',
  },
]);
