// Georgia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('GE', [
  {
    id: 'ge-emergency',
    name: 'Emergency number 112 (Georgia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['ka'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      PHONE_METADATA,
      {
        title: 'Labirint: police in Georgia, call 112',
        url: 'https://labirint.online/georgia-my-child-is-a-victim-of-domestic-or-sexual-violence/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'ge-116006',
    name: 'Consultation hotline 116 006',
    operator: 'State Care Agency (Agency for State Care and Assistance for Victims of Trafficking)',
    kind: 'trafficking',
    phone: null,
    short: '116006',
    languages: ['ka', 'en', 'ru', 'tr', 'az', 'hy', 'ar', 'fa'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Labirint: 24-hour line 116 006, eight languages',
        url: 'https://labirint.online/georgia-my-child-is-a-victim-of-domestic-or-sexual-violence/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Described by the source as the 24-hour line on violence. An older Georgian consular page (newyork.mfa.gov.ge) gives the State Fund’s hotline as +995 32 2 100 229.',
  },
]);
