// Philippines.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('PH', [
  {
    id: 'ph-emergency',
    name: 'Emergency number 911 (Philippines)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['fil', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'ph-1343',
    name: '1343 Actionline against Human Trafficking',
    operator: 'Commission on Filipinos Overseas / IACAT',
    kind: 'trafficking',
    phone: '+6321343',
    short: '1343',
    url: 'https://1343actionline.ph',
    languages: ['fil', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      { title: '1343 Actionline site', url: 'https://1343actionline.ph/874-21-more-ofws-home-from-syria' },
      {
        title: 'GMA News: 1343 (from provinces 02-1343)',
        url: 'https://www.gmanetwork.com/news/news/nation/215729/phl-govt-launches-anti-human-trafficking-hotline/story/',
        year: 2011,
      },
      {
        title: 'Microsoft emergency numbers reference lists 1343 for the Philippines',
        url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'From outside Metro Manila dial (02) 1343. Overseas toll-free lines are listed on the site.',
  },
  {
    id: 'ph-1326',
    name: 'Inter-Agency Response Center 1326',
    operator: 'Cybercrime Investigation and Coordinating Center (CICC)',
    kind: 'scam',
    phone: '+639477147105',
    short: '1326',
    languages: ['fil', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      { title: 'Scam Watch Pilipinas: FAQ', url: 'https://scamwatchpilipinas.com/faqs' },
      {
        title: 'Panay News: report scams to 1326, toll-free round the clock',
        url: 'https://panaynews.net/report-scams-to-1326-hotline-instead-of-ranting-on-social-media-cicc',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Takes job scams. Mobile numbers: 0947 714 7105 (Smart, shown as the international form), 0966 976 5971 (Globe), 0991 481 4225 (DITO).',
  },
]);
