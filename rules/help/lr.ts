// Liberia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('LR', [
  {
    id: 'lr-emergency',
    name: 'Emergency number 911 (Liberia)',
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
    id: 'lr-2883',
    name: 'National Anti-Trafficking Hotline 2883',
    operator: 'Ministry of Labour',
    kind: 'trafficking',
    phone: null,
    short: '2883',
    languages: ['en'],
    hours: 'Mon-Fri 08:00-16:00 (2016)',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'FrontPage Africa',
        url: 'https://frontpageafricaonline.com/news/2016news/liberian-government-launches-national-anti-trafficking-hotline/',
        year: 2016,
      },
      {
        title: 'Liberian Observer',
        url: 'https://www.liberianobserver.com/news/world-hope-intl-embraces-anti-trafficking-hotline/',
        year: 2016,
      },
      {
        title: 'Right for Education list',
        url: 'https://rightforeducation.org/2020/06/12/report-human-trafficking/',
        year: 2020,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
