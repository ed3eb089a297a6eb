// India.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('IN', [
  {
    id: 'in-emergency',
    name: 'Emergency number 112 (India)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['hi', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '100 (police) still works and is routed to 112.',
  },
  {
    id: 'in-1930',
    name: '1930 National Cybercrime Helpline',
    operator: 'Ministry of Home Affairs – I4C',
    kind: 'scam',
    phone: null,
    short: '1930',
    url: 'https://cybercrime.gov.in',
    languages: ['hi', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Lok Sabha answer of 11 March 2025 (Ministry of Home Affairs)',
        url: 'https://indiangovtscheme.com/?p=14561',
        year: 2025,
      },
      {
        title: 'National Bharat 24: 1930 and cybercrime.gov.in',
        url: 'https://nationalbharat24news.in/%E0%A4%A7%E0%A5%8B%E0%A4%95%E0%A4%BE-%E0%A4%A7%E0%A4%A1%E0%A4%BC%E0%A5%80-%E0%A4%B8%E0%A5%87-%E0%A4%96%E0%A5%81%E0%A4%A6-%E0%A4%95%E0%A5%8B-%E0%A4%95%E0%A5%88%E0%A4%B8%E0%A5%87-%E0%A4%AC%E0%A4%9A/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'in-1098',
    name: 'Child Helpline 1098',
    operator: 'Ministry of Women and Child Development',
    kind: 'child',
    phone: null,
    short: '1098',
    languages: ['hi', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Times of India / NHRC: 1098 is the national helpline for children in distress',
        url: 'https://m.timesofindia.com/india/to-combat-trafficking-set-up-24x7-helpline-surveillance-at-transit-points-nhrc/articleshow/79684068.cms',
        year: 2020,
      },
      {
        title: 'The Hindu: helplines for trafficking victims',
        url: 'https://www.thehindu.com/news/cities/chennai/do-you-know-how-to-help-trafficking-victims/article7021062.ece',
        year: 2015,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'No single national trafficking line for adults was found; use 112 and the local Anti Human Trafficking Unit.',
  },
]);
