// Sudan.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('SD', [
  {
    id: 'sd-emergency',
    name: 'Emergency number 999 (Sudan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['ar'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'low',
    checked: '2026-11-23',
  },
]);
