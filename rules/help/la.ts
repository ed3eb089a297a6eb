// Laos.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('LA', [
  {
    id: 'la-emergency',
    name: 'Emergency number 191 (Laos)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '191',
    languages: ['lo'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '191 is the police.',
  },
  {
    id: 'la-1362',
    name: '1362 Counselling and Protection Hotline',
    operator: 'Lao Women’s Union',
    kind: 'trafficking',
    phone: null,
    short: '1362',
    languages: ['lo'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Vientiane Times: hotline 1362, domestic violence and human trafficking',
        url: 'http://vientianetimes.org.la/freeContent/FreeConten_Medics_195.php',
        year: 2020,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'la-atd',
    name: 'Anti-Human Trafficking Department',
    operator: 'Ministry of Public Security',
    kind: 'trafficking',
    phone: null,
    url: 'https://www.aseanact.org/country-directory/lao-pdr',
    languages: ['lo'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'ASEAN-ACT country directory: Lao PDR',
        url: 'https://www.aseanact.org/country-directory/lao-pdr',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Directory prints an officer’s personal mobile, deliberately left out.',
  },
]);
