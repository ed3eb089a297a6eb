// Ethiopia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('ET', [
  {
    id: 'et-emergency',
    name: 'Emergency number 991 (Ethiopia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '991',
    languages: ['am'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '991 is the police.',
  },
  {
    id: 'et-8797',
    name: 'National anti-trafficking hotline 8797',
    operator: 'Ministry of Justice with IOM',
    kind: 'trafficking',
    phone: null,
    short: '8797',
    languages: ['am', 'om', 'ti', 'en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'UN Ethiopia: first national anti-trafficking hotline',
        url: 'https://ethiopia.un.org/en/293683-ethiopia-launches-first-national-anti-trafficking-hotline-protect-vulnerable-individuals',
        year: 2025,
      },
      { title: 'ENA/allAfrica', url: 'https://allafrica.com/stories/202503260063.html', year: 2025 },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
