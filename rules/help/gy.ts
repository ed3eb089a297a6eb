// Guyana.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('GY', [
  {
    id: 'gy-emergency',
    name: 'Emergency number 911 (Guyana)',
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
    id: 'gy-tip',
    name: 'Trafficking in Persons hotline',
    operator: 'Ministry of Human Services and Social Security, Counter-Trafficking Unit',
    kind: 'trafficking',
    phone: '+5926235030',
    languages: ['en', 'es', 'pt'],
    hours: '24/7',
    free: null,
    anonymous: true,
    sources: [
      {
        title: 'Ministry of Home Affairs: TIP hotline 623-5030 or 227-4083',
        url: 'https://moha.gov.gy/press-release-18',
        year: 2024,
      },
      {
        title: 'Stabroek News: 227-4083, 623-5030, Spanish 624-0079',
        url: 'https://www.stabroeknews.com/2020/11/15/news/guyana/nineteen-woman-three-children-rescued-in-human-trafficking-raid/',
        year: 2020,
      },
      {
        title: 'Stabroek News: 24-hour Spanish and Portuguese line',
        url: 'https://www.stabroeknews.com/2021/07/06/news/guyana/campaign-against-human-trafficking-spanish-hotline-launched-in-bartica/',
        year: 2021,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Also +592 227 4083; Spanish +592 624 0079 (2020). Reports stay anonymous and confidential.',
  },
]);
