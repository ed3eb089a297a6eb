// Gambia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('GM', [
  {
    id: 'gm-emergency',
    name: 'Emergency number 117 (Gambia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '117',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '117 is the police.',
  },
  {
    id: 'gm-naatip-1123',
    name: 'NAATIP 1123',
    operator: 'National Agency Against Trafficking in Persons',
    kind: 'trafficking',
    phone: null,
    short: '1123',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'The Voice: NAATIP introduces toll-free 1123 hotline',
        url: 'https://voicegambia.com/2023/04/11/naatip-introduces-toll-free-1123-hotline',
        year: 2023,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
