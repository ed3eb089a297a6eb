// Cuba.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('CU', [
  {
    id: 'cu-emergency',
    name: 'Emergency number 106 (Cuba)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '106',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '106 is the police.',
  },
]);
