// Cape Verde.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('CV', [
  {
    id: 'cv-emergency',
    name: 'Emergency number 132 (Cape Verde)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '132',
    languages: ['pt'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '132 is the police.',
  },
]);
