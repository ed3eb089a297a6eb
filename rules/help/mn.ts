// Mongolia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('MN', [
  {
    id: 'mn-emergency',
    name: 'Emergency number 102 (Mongolia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '102',
    languages: ['mn'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '102 is the police.',
  },
  {
    id: 'mn-1903',
    name: 'Anti-trafficking hotline 1903',
    operator: 'Mongolian Gender Equality Center',
    kind: 'trafficking',
    phone: null,
    short: '1903',
    languages: ['mn'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'UN Women database: Gender Equality Center',
        url: 'https://evaw-global-database.unwomen.org/en/countries/asia/mongolia/2002/gender-equality-center',
      },
      {
        title: 'The Asia Foundation: the sole national hotline extended',
        url: 'https://asiafoundation.org/2011/06/15/mongolias-sole-anti-trafficking-hotline-extended-for-two-years-through-support-from-give2asia-and-the-asia-foundation/',
        year: 2011,
      },
      {
        title: 'Give2Asia: Anti-TIP hotline 1903',
        url: 'http://www.give2asia.org/blogpage/helping-to-combat-human-trafficking-in-mongolia',
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'Sources agree but are from about 2011-2013. Confirm before showing.',
  },
]);
