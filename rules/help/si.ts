// Slovenia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('SI', [
  {
    id: 'si-emergency',
    name: 'Emergency number 112 (Slovenia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['sl'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 113.',
  },
  {
    id: 'si-government',
    name: 'Help for victims of trafficking (Društvo Ključ, Slovenska filantropija, Slovenska karitas)',
    operator: 'Government of Slovenia',
    kind: 'trafficking',
    phone: null,
    url: 'https://www.gov.si/zbirke/projekti-in-programi/boj-proti-trgovini-z-ljudmi/',
    languages: ['sl'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'GOV.SI: Boj proti trgovini z ljudmi',
        url: 'https://www.gov.si/zbirke/projekti-in-programi/boj-proti-trgovini-z-ljudmi/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'No number confirmed; emergency 112, police 113.',
  },
]);
