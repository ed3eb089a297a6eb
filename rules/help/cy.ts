// Cyprus.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('CY', [
  {
    id: 'cy-emergency',
    name: 'Emergency number 112 (Cyprus)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['el', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '199 also listed.',
  },
  {
    id: 'cy-police-thb',
    name: 'Anti-Trafficking hotline 1497',
    operator: 'Cyprus Police, Office of Combating Trafficking in Human Beings',
    kind: 'trafficking',
    phone: null,
    short: '1497',
    url: 'https://www.police.gov.cy/police/police.nsf/All/25C9DA36351CBB15C22584000041D66E?OpenDocument',
    languages: ['el', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Caritas Cyprus: Police Anti-Trafficking Unit hotline 1497',
        url: 'https://caritascyprus.org/?p=25311',
        year: 2025,
      },
      {
        title: 'Parikiaki: hotline and anonymous platform launched (no number)',
        url: 'https://www.parikiaki.com/2023/06/human-trafficking-prevention-a-cyprus-government-priority-justice-minister-says/?utm_source=rss&utm_medium=rss&utm_campaign=human-trafficking-prevention-a-cyprus-government-priority-justice-minister-says',
        year: 2023,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Number from one source. An older police page gives office lines 22 808063, 22 808573 and 22 808552.',
  },
]);
