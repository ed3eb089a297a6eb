// Saudi Arabia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('SA', [
  {
    id: 'sa-emergency',
    name: 'Emergency number 911 (Saudi Arabia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['ar', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      PHONE_METADATA,
      {
        title: 'Sabq: national security operations centre takes trafficking reports on 911',
        url: 'https://sabq.org/saudia/lvr9df6zne',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      '911 works in Makkah, Riyadh and the Eastern Province and takes trafficking reports round the clock in several languages; elsewhere 999 is the police number listed.',
  },
  {
    id: 'sa-ncct',
    name: 'National Committee to Combat Human Trafficking',
    operator: 'National Committee to Combat Human Trafficking (Human Rights Commission)',
    kind: 'trafficking',
    phone: null,
    url: 'https://ncct.gov.sa/blog/news-1/post/47',
    languages: ['ar', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'NCCT: report any suspected case',
        url: 'https://ncct.gov.sa/blog/news-1/post/47',
        year: 2020,
      },
      {
        title: 'The National: a phone line in nine languages (no number)',
        url: 'https://www.thenationalnews.com/world/gcc/saudi-arabia-launches-mechanism-to-fight-human-trafficking-1.999680',
        year: 2020,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Number not confirmed; 911 takes trafficking reports in Makkah, Riyadh and the Eastern Province (see sa-emergency).',
  },
]);
