// Barbados.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BB', [
  {
    id: 'bb-emergency',
    name: 'Emergency number 211 (Barbados)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '211',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '211 is the police.',
  },
]);
