// Qatar.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('QA', [
  {
    id: 'qa-emergency',
    name: 'Emergency number 999 (Qatar)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['ar', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'qa-ncht',
    name: 'National Committee to Combat Human Trafficking',
    operator: 'Ministry of Labour',
    kind: 'trafficking',
    phone: null,
    languages: ['ar', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'The Peninsula (copy): committee receives complaints by hotline and website',
        url: 'https://367193.bywedr.asia/article/03/04/2023/humanitarian-care-house-provides-safe-shelter-services',
        year: 2023,
      },
      {
        title: 'US State Department: first trafficking-specific hotline launched',
        url: 'https://www.state.gov/reports/2022-trafficking-in-persons-report/qatar/',
        year: 2022,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Hotline exists; number not confirmed.',
  },
]);
