// Mozambique.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('MZ', [
  {
    id: 'mz-emergency',
    name: 'Emergency number 119 (Mozambique)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '119',
    languages: ['pt'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '119 is the police.',
  },
]);
