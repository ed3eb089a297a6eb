// Haiti.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('HT', [
  {
    id: 'ht-emergency',
    name: 'Emergency number 114 (Haiti)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '114',
    languages: ['ht', 'fr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '114 is the police.',
  },
]);
