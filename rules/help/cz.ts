// Czechia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('CZ', [
  {
    id: 'cz-emergency',
    name: 'Emergency number 112 (Czechia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['cs'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 158.',
  },
  {
    id: 'cz-la-strada',
    name: 'La Strada SOS line',
    nameLocal: 'SOS linka La Strada',
    operator: 'La Strada Česká republika, o.p.s.',
    kind: 'trafficking',
    phone: '+420222717171',
    short: '800077777',
    url: 'https://www.strada.cz/en/looking-for-help/',
    languages: ['cs', 'en', 'ro', 'ru', 'bg'],
    hours: 'Weekday day-time hours by language; check the site',
    free: null,
    anonymous: null,
    sources: [
      { title: 'La Strada CZ: Looking for help', url: 'http://www.strada.cz/cz/looking-for-help' },
      { title: 'La Strada CZ: Hledáte pomoc', url: 'http://www.strada.cz/cz/hledate-pomoc' },
      {
        title: 'Memo of Youth4Ukraine listing the same line',
        url: 'https://www.yfua.org/en/post/memo-how-not-to-become-a-victim-of-human-trafficking',
        year: 2022,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '800 077 777 is the toll-free form from Czechia.',
  },
]);
