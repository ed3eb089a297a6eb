// Bangladesh.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BD', [
  {
    id: 'bd-emergency',
    name: 'Emergency number 999 (Bangladesh)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['bn', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      PHONE_METADATA,
      {
        title: 'The Daily Star: National Emergency Service 999',
        url: 'https://www.thedailystar.net/news/bangladesh/news/igp-faster-999-emergency-response-3716286',
        year: 2024,
      },
      {
        title: 'Bangla Pulse: 999 in English',
        url: 'https://banglapulse.com/bangladeshs-999-emergency-service-is-finally-now-available-in-english',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Press 2 for English.',
  },
  {
    id: 'bd-probash-bondhu',
    name: 'Probash Bondhu Call Centre',
    nameLocal: 'প্রবাস বন্ধু কল সেন্টার',
    operator: 'Ministry of Expatriates’ Welfare and Overseas Employment',
    kind: 'migrant',
    phone: '+8809610102030',
    short: '16135',
    languages: ['bn'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Somodhara: 16135 (Bangladesh), +8809610102030 (abroad), 24h toll-free',
        url: 'https://www.somodhara.com/2025/08/01/577',
        year: 2025,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Gives information on licensed recruiting agencies before departure. A 2022 article gives an older number, 02-9334888.',
  },
]);
