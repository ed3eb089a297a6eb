// Turkmenistan.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('TM', [
  {
    id: 'tm-emergency',
    name: 'Emergency number 02 (Turkmenistan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '02',
    languages: ['tk'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'low',
    checked: '2026-11-23',
    notes: '02 is the police.',
  },
]);
