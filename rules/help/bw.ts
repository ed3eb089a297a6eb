// Botswana.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BW', [
  {
    id: 'bw-emergency',
    name: 'Emergency number 999 (Botswana)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '999 is the police.',
  },
]);
