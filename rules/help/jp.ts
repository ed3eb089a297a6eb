// Japan.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('JP', [
  {
    id: 'jp-emergency',
    name: 'Emergency number 110 (Japan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '110',
    languages: ['ja'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '110 is the police; 119 ambulance and fire.',
  },
  {
    id: 'jp-iom',
    name: 'IOM Tokyo (trafficking assistance)',
    operator: 'International Organization for Migration, Tokyo',
    kind: 'trafficking',
    phone: '+81335952487',
    languages: ['ja', 'en'],
    hours: 'Mon-Fri 09:00-12:30, 13:30-17:00',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Philippine Embassy in Tokyo: Trafficked persons',
        url: 'https://tokyo.philembassy.net/consular-section/services/atn-corner/trafficked-persons/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'jp-tokyo-police-en',
    name: 'Tokyo Metropolitan Police (interpretation around the clock)',
    operator: 'Tokyo Metropolitan Police Department',
    kind: 'police',
    phone: '+81335010110',
    languages: ['ja', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Philippine Embassy in Tokyo: Trafficked persons',
        url: 'https://tokyo.philembassy.net/consular-section/services/atn-corner/trafficked-persons/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Emergency: 110.',
  },
  {
    id: 'jp-labour-hotline',
    name: 'Labour Standards Advice Hotline',
    nameLocal: '労働条件相談ほっとライン',
    operator: 'Ministry of Health, Labour and Welfare (contracted)',
    kind: 'labour',
    phone: null,
    short: '0120811610',
    url: 'https://www.check-roudou.mhlw.go.jp/lp/hotline/hotline_eng.html',
    languages: ['ja', 'en', 'zh', 'pt', 'es', 'fil', 'vi', 'my', 'ne'],
    hours: 'Mon-Fri 17:00-22:00; weekends and holidays 09:00-21:00',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'MHLW: hotline page (hours, free, anonymous)',
        url: 'https://www.check-roudou.mhlw.go.jp/lp/hotline/hotline_eng.html',
        year: 2023,
      },
      {
        title: 'Hokkori Japan: numbers by language',
        url: 'https://hokkorijapan.com/labor-hotline-support-in-japan/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Japanese 0120-811-610, English 0120-004-008, Chinese 0120-150-520, Portuguese 0120-290-922, Spanish 0120-336-230, Tagalog 0120-400-166, Vietnamese 0120-558-815, Burmese 0120-662-700, Nepali 0120-750-880. The numbers come from one secondary page.',
  },
]);
