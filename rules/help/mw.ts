// Malawi.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('MW', [
  {
    id: 'mw-emergency',
    name: 'Emergency number 997 (Malawi)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '997',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '997 is the police.',
  },
  {
    id: 'mw-homeland',
    name: 'Ministry of Homeland Security (Trafficking in Persons Act)',
    operator: 'Ministry of Homeland Security',
    kind: 'trafficking',
    phone: null,
    languages: ['en', 'ny'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'DefenceWeb: the ministry implements the Act with UNODC',
        url: 'https://www.defenceweb.co.za/security/border-security/rescuing-trafficking-victims-in-malawi/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'No number confirmed; police 997.',
  },
]);
