// Jamaica.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('JM', [
  {
    id: 'jm-emergency',
    name: 'Emergency number 119 (Jamaica)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '119',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '119 is the police; 911 is listed too.',
  },
  {
    id: 'jm-natfatip',
    name: 'National Taskforce Against Trafficking in Persons',
    operator: 'Ministry of Justice',
    kind: 'trafficking',
    phone: '+18885878423',
    url: 'https://moj.gov.jm/content/human-trafficing',
    email: 'customer.service@moj.gov.jm',
    languages: ['en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Jamaica Information Service: toll-free 888-587-8423',
        url: 'https://jis.gov.jm/?p=205335',
        year: 2019,
      },
      { title: 'Ministry of Justice: human trafficking', url: 'https://moj.gov.jm/content/human-trafficing' },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Office +1 876-906-4923; toll-free works in Jamaica. Number from 2019.',
  },
]);
