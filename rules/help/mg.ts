// Madagascar.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('MG', [
  {
    id: 'mg-emergency',
    name: 'Emergency number 117 (Madagascar)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '117',
    languages: ['mg', 'fr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '117 is the police.',
  },
]);
