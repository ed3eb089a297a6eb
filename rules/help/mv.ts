// Maldives.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('MV', [
  {
    id: 'mv-emergency',
    name: 'Emergency number 119 (Maldives)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '119',
    languages: ['dv', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '119 is the police.',
  },
  {
    id: 'mv-1696',
    name: 'National hotline assisting victims of trafficking 1696',
    operator: 'Government of Maldives',
    kind: 'trafficking',
    phone: null,
    short: '1696',
    languages: ['dv', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      { title: 'IOM Maldives: numbers to call', url: 'https://maldives.iom.int/resources-and-publications' },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'IOM is a partner of the government line; the page is undated.',
  },
  {
    id: 'mv-police-htiu',
    name: 'Human Trafficking Investigation Unit',
    operator: 'Maldives Police Service',
    kind: 'police',
    phone: '+9609500125',
    languages: ['dv', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      { title: 'IOM Maldives: numbers to call', url: 'https://maldives.iom.int/resources-and-publications' },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
