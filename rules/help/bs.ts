// Bahamas.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BS', [
  {
    id: 'bs-emergency',
    name: 'Emergency number 919 (Bahamas)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '919',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '911 is listed too.',
  },
]);
