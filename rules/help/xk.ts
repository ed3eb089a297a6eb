// Kosovo.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('XK', [
  {
    id: 'xk-emergency',
    name: 'Emergency number 112 (Kosovo)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['sq', 'sr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Kosovo Police also publish 192.',
  },
  {
    id: 'xk-helpline',
    name: 'Anti-trafficking and domestic violence helpline',
    operator: 'Victims’ Advocacy and Assistance Office, Kosovo prosecutor’s office',
    kind: 'trafficking',
    phone: null,
    short: '080011112',
    languages: ['sq', 'sr'],
    hours: 'Seven days a week',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'OSCE Mission in Kosovo: helpline campaign (0800 1111 2)',
        url: 'https://omik.osce.org/kosovo/83805',
      },
      {
        title: 'Kosovo Police: refer cases to 192 or 0800 11 112',
        url: 'https://kosovopolice.com/en/kosovo-police-conducts-a-one-month-campaign-against-trafficking-in-human-beings',
        year: 2018,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Newest source is from 2018.',
  },
]);
