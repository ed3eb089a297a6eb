// Zimbabwe.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('ZW', [
  {
    id: 'zw-emergency',
    name: 'Emergency number 999 (Zimbabwe)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '995 is listed for the police.',
  },
  {
    id: 'zw-iom',
    name: 'IOM counter-trafficking programme',
    operator: 'IOM Zimbabwe with the Ministry of Home Affairs',
    kind: 'trafficking',
    phone: null,
    url: 'https://zimbabwe.iom.int/counter-trafficking-programme',
    languages: ['en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [{ title: 'IOM Zimbabwe', url: 'https://zimbabwe.iom.int/counter-trafficking-programme' }],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'No hotline number confirmed.',
  },
]);
