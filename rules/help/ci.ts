// Côte d’Ivoire.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('CI', [
  {
    id: 'ci-emergency',
    name: 'Emergency number 110 (Côte d’Ivoire)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '110',
    languages: ['fr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '110 is the police; 111 and 170 are listed too.',
  },
  {
    id: 'ci-116',
    name: 'Allô Enfant en détresse 116',
    operator: 'Ministry of Women, Family and Children',
    kind: 'child',
    phone: null,
    short: '116',
    languages: ['fr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'AIP: call centre renovated, 24h',
        url: 'http://www.faapa.info/blog/cote-divoire-aip-le-centre-dappel-allo-enfant-en-detresse-renove/',
        year: 2020,
      },
      {
        title: 'Ivorian.net: free line 116 for child abductions',
        url: 'http://www.ivorian.net/actualites/?p=12291',
        year: 2018,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
