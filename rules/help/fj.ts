// Fiji.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('FJ', [
  {
    id: 'fj-emergency',
    name: 'Emergency number 917 (Fiji)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '917',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '917 is the police; 911 is listed for ambulance and fire.',
  },
]);
