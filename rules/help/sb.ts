// Solomon Islands.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('SB', [
  {
    id: 'sb-emergency',
    name: 'Emergency number 999 (Solomon Islands)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'low',
    checked: '2026-11-23',
  },
]);
