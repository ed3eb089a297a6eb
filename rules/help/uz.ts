// Uzbekistan.
import { helplines } from '../define.ts';
import { TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('UZ', [
  {
    id: 'uz-emergency',
    name: 'Emergency number 102 (Uzbekistan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '102',
    languages: ['uz', 'ru'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [TEAMS_TABLE],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      '102 is the police; 112 is in the Microsoft list. Conflict: libphonenumber lists other forms (02, 002).',
  },
  {
    id: 'uz-customs-1108',
    name: 'State Customs hotline 1108',
    operator: 'State Customs Committee',
    kind: 'trafficking',
    phone: null,
    short: '1108',
    languages: ['uz', 'ru'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Customs Committee: call 11-08 on trafficking cases',
        url: 'https://old.customs.uz/en/news/view/2232',
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'Undated page on an archived site; the NGO and ministry lines were not confirmed.',
  },
]);
