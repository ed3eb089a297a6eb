// Bhutan.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BT', [
  {
    id: 'bt-emergency',
    name: 'Emergency number 113 (Bhutan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '113',
    languages: ['dz', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '113 is the police.',
  },
]);
