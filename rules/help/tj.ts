// Tajikistan.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('TJ', [
  {
    id: 'tj-emergency',
    name: 'Emergency number 102 (Tajikistan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '102',
    languages: ['tg', 'ru'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '102 is the police; 112 is listed too.',
  },
]);
