// Palestinian Territories.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('PS', [
  {
    id: 'ps-emergency',
    name: 'Emergency number 100 (Palestinian Territories)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '100',
    languages: ['ar'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '100 is the police.',
  },
]);
