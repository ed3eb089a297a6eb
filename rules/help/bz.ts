// Belize.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BZ', [
  {
    id: 'bz-emergency',
    name: 'Emergency number 911 (Belize)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'bz-atips',
    name: 'Anti-Trafficking in Persons Council',
    operator: 'Ministry of Human Development',
    kind: 'trafficking',
    phone: null,
    url: 'http://humandevelopment.gov.bz/index.php/atips/',
    languages: ['en', 'es'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Ministry of Human Development: A-TIPS Council',
        url: 'http://humandevelopment.gov.bz/index.php/atips/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'No number confirmed; police 911.',
  },
]);
