// Hong Kong SAR China.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('HK', [
  {
    id: 'hk-emergency',
    name: 'Emergency number 999 (Hong Kong SAR China)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['zh', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'hk-1868',
    name: 'Assistance to Hong Kong Residents Unit (1868)',
    operator: 'Immigration Department',
    kind: 'migrant',
    phone: '+8521868',
    short: '1868',
    languages: ['zh-Hant', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'ADCC: Beware of employment fraud ((852) 1868, 24 hours)',
        url: 'https://www.adcc.gov.hk/en-hk/alerts-detail/alerts-1560189108063838209.html',
        year: 2022,
      },
      {
        title: 'LegCo reply on persons lured overseas',
        url: 'https://www.info.gov.hk/gia/general/202502/12/P2025021200262.htm',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'For Hong Kong residents in distress abroad, also by data call in the app.',
  },
  {
    id: 'hk-18222',
    name: 'Anti-Scam Helpline 18222',
    operator: 'Hong Kong Police Force, Anti-Deception Coordination Centre',
    kind: 'scam',
    phone: null,
    short: '18222',
    url: 'https://www.adcc.gov.hk',
    languages: ['zh-Hant', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'ADCC: Beware of employment fraud',
        url: 'https://www.adcc.gov.hk/en-hk/alerts-detail/alerts-1560189108063838209.html',
        year: 2022,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'The alert is about Hong Kong people lured to Southeast Asia by job offers.',
  },
]);
