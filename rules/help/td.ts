// Chad.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('TD', [
  {
    id: 'td-emergency',
    name: 'Emergency number 17 (Chad)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '17',
    languages: ['fr', 'ar'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'low',
    checked: '2026-11-23',
    notes: '17 is the police.',
  },
]);
