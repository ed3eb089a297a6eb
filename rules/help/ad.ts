// Andorra.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('AD', [
  {
    id: 'ad-emergency',
    name: 'Emergency number 110 (Andorra)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '110',
    languages: ['ca'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '110 is the police; 112 is listed too.',
  },
]);
