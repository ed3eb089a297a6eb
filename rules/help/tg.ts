// Togo.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('TG', [
  {
    id: 'tg-emergency',
    name: 'Emergency number 117 (Togo)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '117',
    languages: ['fr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '117 is the police.',
  },
]);
