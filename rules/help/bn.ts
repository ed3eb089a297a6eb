// Brunei.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BN', [
  {
    id: 'bn-emergency',
    name: 'Emergency number 993 (Brunei)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '993',
    languages: ['ms', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '993 is the police.',
  },
]);
