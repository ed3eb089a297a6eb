// Namibia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('NA', [
  {
    id: 'na-emergency',
    name: 'Emergency number 10111 (Namibia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '10111',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      PHONE_METADATA,
      {
        title: 'Namibia: report trafficking, police 10111',
        url: 'https://www.traffickinginpersons.org.na/report-it.html',
        year: 2016,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '10111 is the police.',
  },
  {
    id: 'na-lifeline-106',
    name: 'LifeLine Namibia 106',
    operator: 'LifeLine/ChildLine Namibia',
    kind: 'trafficking',
    phone: null,
    short: '106',
    sms: '106',
    languages: ['en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'traffickinginpersons.org.na: Report it (106; police 10111)',
        url: 'http://traffickinginpersons.org.na/report-it.html',
        year: 2016,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
