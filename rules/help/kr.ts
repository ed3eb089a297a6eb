// South Korea.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('KR', [
  {
    id: 'kr-emergency',
    name: 'Emergency number 112 (South Korea)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['ko'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '112 is the police; 119 ambulance and fire.',
  },
  {
    id: 'kr-1600-8248',
    name: 'Consultation line for victims of trafficking',
    nameLocal: '중앙인신매매등피해자권익보호기관',
    operator:
      'Central Agency for Protecting the Rights of Trafficking Victims (Women’s Human Rights Institute of Korea)',
    kind: 'trafficking',
    phone: null,
    short: '16008248',
    languages: ['ko'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Asia Today: consultation line 1600-8248',
        url: 'https://asiatoday.co.kr/view.php?key=20240729010018224',
        year: 2024,
      },
      {
        title: 'Financial News: the agency runs a consultation line',
        url: 'https://fnnews.com/news/202407291407135592',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Written 1600-8248; reachable inside Korea.',
  },
  {
    id: 'kr-1366',
    name: 'Women’s Emergency Hotline 1366',
    operator: 'Ministry of Gender Equality and Family',
    kind: 'domestic-violence',
    phone: null,
    short: '1366',
    languages: ['ko', 'vi', 'zh', 'en', 'fil', 'mn', 'ru', 'th', 'km'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'UN Women database: 1366 hotline centres',
        url: 'https://evaw-global-database.unwomen.org/en/countries/asia/republic-of-korea/2008/1366-hotline-centers',
        year: 2008,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'The 2008 source also gives 1577-1366 for migrant women. Confirm before showing.',
  },
]);
