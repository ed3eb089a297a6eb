// Suriname.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('SR', [
  {
    id: 'sr-emergency',
    name: 'Emergency number 115 (Suriname)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '115',
    languages: ['nl'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
