// Bahrain.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BH', [
  {
    id: 'bh-emergency',
    name: 'Emergency number 999 (Bahrain)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['ar', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'bh-995',
    name: '995 Expat Protection Centre line',
    operator: 'Labour Market Regulatory Authority (LMRA)',
    kind: 'trafficking',
    phone: null,
    short: '995',
    languages: ['ar', 'en', 'hi', 'ur', 'ml', 'ta', 'te', 'si'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Gulf Daily News: hotline 995',
        url: 'http://www.gdnonline.com/Details/369681/Hotline-for-distressed-workers-receives-5,300-calls-from-expatriates',
        year: 2018,
      },
      {
        title: 'News of Bahrain: around-the-clock line 995',
        url: 'http://www.newsofbahrain.com/viewNews.php?ppId=9882&TYPE=Posts&pid=21&MNU=2&SUB=',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'In 2024 the police announced a second 24-hour trafficking line, 555 (see bh-cid-555).',
  },
  {
    id: 'bh-cid-555',
    name: '555 Anti-trafficking hotline',
    operator: 'Criminal Investigation Department',
    kind: 'police',
    phone: null,
    short: '555',
    languages: ['ar', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Migrant-Rights.org (copy): two new hotlines',
        url: 'https://proglow.fun/bahrain-has-opened-two-new-hotlines-for-reporting-cases-involving-sponsors-who-charge-migrant-workers-for-relocation-fees-and-issues-related-to-human-trafficking-crimes',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'The same article warns that police have conflated trafficking with sex work.',
  },
]);
