// Kyrgyzstan.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('KG', [
  {
    id: 'kg-emergency',
    name: 'Emergency number 102 (Kyrgyzstan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '102',
    languages: ['ky', 'ru'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '102 is the police.',
  },
  {
    id: 'kg-189',
    name: 'Hotline 189 for migrants',
    operator: 'State migration authority with IOM',
    kind: 'migrant',
    phone: null,
    short: '189',
    languages: ['ky', 'ru'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Times of Central Asia: 189 hotline for migrants',
        url: 'https://timesca.com/u-s-government-helps-protect-the-rights-of-kyrgyzstan-migrant-workers-abroad/',
        year: 2018,
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'One old source. Confirm before showing.',
  },
]);
