// Tanzania.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('TZ', [
  {
    id: 'tz-emergency',
    name: 'Emergency number 112 (Tanzania)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['sw', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '999 is listed too.',
  },
  {
    id: 'tz-ats',
    name: 'Anti-Trafficking Secretariat',
    operator: 'Ministry of Home Affairs',
    kind: 'trafficking',
    phone: null,
    languages: ['sw', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'TIP report 2021: the secretariat is the national coordinating body',
        url: 'https://www.state.gov/reports/2021-trafficking-in-persons-report/tanzania/',
        year: 2021,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'No number confirmed; police 112.',
  },
]);
