// Bulgaria.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('BG', [
  {
    id: 'bg-emergency',
    name: 'Emergency number 112 (Bulgaria)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['bg'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'bg-freedom-line',
    name: 'National Human Trafficking Hotline (Freedom Line)',
    nameLocal: 'Национална телефонна линия за борба с трафика на хора',
    operator: 'A21 Bulgaria',
    kind: 'trafficking',
    phone: '+35980020100',
    url: 'https://080020100.bg',
    languages: ['bg', 'en'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'Operator site 080020100.bg (24/7, anonymous, free)',
        url: 'https://080020100.bg/content/bulgarian/gjqnh4',
      },
      {
        title: 'BNR interview naming the line',
        url: 'https://img.bnr.bg/horizont/post/101726357/trafik',
        year: 2022,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Domestic form 0800 20 100. A second, older line 0800 186 76 (Animus) appears in a 2022 NGO memo (yfua.org); not listed separately.',
  },
]);
