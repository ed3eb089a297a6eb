// Afghanistan.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('AF', [
  {
    id: 'af-emergency',
    name: 'Emergency number 119 (Afghanistan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '119',
    languages: ['fa', 'ps'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '119 is the police.',
  },
]);
