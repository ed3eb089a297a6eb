// Kuwait.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('KW', [
  {
    id: 'kw-emergency',
    name: 'Emergency number 112 (Kuwait)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['ar', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'kw-kshr',
    name: 'Hotline for migrant workers',
    operator: 'Kuwait Society for Human Rights',
    kind: 'migrant',
    phone: '+96522215150',
    languages: ['ar', 'en', 'fil', 'hi', 'ur'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Migrant-Rights.org: KSHR hotline 22215150',
        url: 'https://www.migrant-rights.org/latest-news/page/12/',
        year: 2017,
      },
      {
        title: 'Arab Times (reprinted): labour hotline',
        url: 'http://desertgirlkuwait.blogspot.com/2017/07/labor-hotline-kuwait-society-for-human.html',
        year: 2017,
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'Two sources agree but both are from 2017. Confirm before showing.',
  },
]);
