// China.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('CN', [
  {
    id: 'cn-emergency',
    name: 'Emergency number 110 (China)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '110',
    languages: ['zh'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '110 is the police.',
  },
  {
    id: 'cn-12308',
    name: '12308 Global Emergency Call Centre for Consular Protection',
    nameLocal: '外交部全球领事保护与服务应急热线（12308）',
    operator: 'Ministry of Foreign Affairs of China',
    kind: 'migrant',
    phone: '+861012308',
    short: '12308',
    languages: ['zh'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'IT Home quoting the Foreign Ministry, 19 January 2026',
        url: 'https://www.8677.top/archives/13836.html',
        year: 2026,
      },
      {
        title: 'News Dalian quoting the Consular Protection Centre',
        url: 'http://www.wfdscxh.com/info_Show.asp?ClassId=27&InfoId=72487&Topid=40',
        year: 2026,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'For Chinese citizens abroad. Second number +86 10 6561 2308. Criminals spoof this number: hang up on incoming calls and dial it yourself.',
  },
]);
