// Oman.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('OM', [
  {
    id: 'om-emergency',
    name: 'Emergency number 9999 (Oman)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '9999',
    languages: ['ar', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'om-rop',
    name: 'Royal Oman Police trafficking hotline',
    operator: 'Royal Oman Police',
    kind: 'trafficking',
    phone: null,
    short: '80077444',
    languages: ['ar', 'en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Foreign Ministry of Oman: human trafficking',
        url: 'https://fm.gov.om/policy/human-trafficking',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Written 800 77 444 on the ministry page.',
  },
]);
