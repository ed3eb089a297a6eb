// Iran.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('IR', [
  {
    id: 'ir-emergency',
    name: 'Emergency number 110 (Iran)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '110',
    languages: ['fa'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '110 is the police.',
  },
]);
