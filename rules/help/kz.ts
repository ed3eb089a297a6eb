// Kazakhstan.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('KZ', [
  {
    id: 'kz-emergency',
    name: 'Emergency number 112 (Kazakhstan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['kk', 'ru'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 102.',
  },
  {
    id: 'kz-116-16',
    name: '116 16 trust line on trafficking',
    operator: 'NGO network',
    kind: 'trafficking',
    phone: null,
    short: '11616',
    languages: ['kk', 'ru'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Campaign summary naming the trust line 116 16',
        url: 'http://engime.org/a-takje-prinyatie-zakonov-o-pravah-rebenka/engime.org/a-takje-prinyatie-zakonov-o-pravah-rebenka.html?page=4',
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'One undated secondary source.',
  },
]);
