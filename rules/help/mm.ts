// Myanmar (Burma).
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('MM', [
  {
    id: 'mm-emergency',
    name: 'Emergency number 199 (Myanmar (Burma))',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '199',
    languages: ['my'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '199 is the police.',
  },
  {
    id: 'mm-atipd',
    name: 'Anti-Trafficking in Persons Division',
    operator: 'Myanmar Police Force',
    kind: 'police',
    phone: null,
    languages: ['my'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Global New Light of Myanmar: anti-trafficking police',
        url: 'http://www.globalnewlightofmyanmar.com/anti-trafficking-police-do-not-spread-fake-news-about-missing-children/',
        year: 2019,
      },
      {
        title: 'Myanmar Digital News: 2024 plan of the working committee',
        url: 'https://www.mdn.gov.mm/en/moha-deputy-minister-leads-strategic-meeting-anti-human-trafficking-efforts',
        year: 2024,
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes:
      'No number confirmed. Contact with the police may carry its own risk; an embassy or an NGO can be an alternative.',
  },
]);
