// Trinidad & Tobago.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('TT', [
  {
    id: 'tt-emergency',
    name: 'Emergency number 999 (Trinidad & Tobago)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '999 is the police; 990 fire.',
  },
  {
    id: 'tt-ctu',
    name: 'Counter Trafficking Unit hotline 800-4CTU',
    operator: 'Ministry of National Security',
    kind: 'trafficking',
    phone: '+18688004288',
    short: '8004288',
    languages: ['en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Ministry press release: CTU toll-free 800-4288 (4CTU)',
        url: 'http://spotlight.lunabyte.io/2018/07/05/press-release-tt-maintains-tier-two-ranking-in-its-response-to-human-trafficking/',
        year: 2018,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
