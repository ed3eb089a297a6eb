// Armenia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('AM', [
  {
    id: 'am-emergency',
    name: 'Emergency number 102 (Armenia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '102',
    languages: ['hy'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '102 is the police.',
  },
  {
    id: 'am-umcor',
    name: 'UMCOR Armenia anti-trafficking programme',
    operator: 'UMCOR Armenia',
    kind: 'trafficking',
    phone: null,
    url: 'http://umcorarmenia.am/node/128',
    languages: ['hy', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'UMCOR: anti-trafficking activities (hotline, shelter)',
        url: 'http://umcorarmenia.am/node/128',
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'Old page; no number confirmed. Police 102.',
  },
]);
