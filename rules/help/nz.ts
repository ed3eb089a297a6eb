// New Zealand.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('NZ', [
  {
    id: 'nz-emergency',
    name: 'Emergency number 111 (New Zealand)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '111',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'nz-police-105',
    name: 'New Zealand Police 105 (non-emergency, people trafficking)',
    operator: 'New Zealand Police',
    kind: 'trafficking',
    phone: null,
    short: '105',
    languages: ['en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'MBIE: to report people trafficking call Police 105, or 111 in an emergency',
        url: 'https://www.mbie.govt.nz/immigration-and-tourism/immigration/temporary-migrant-worker-exploitation-review/protect/',
        year: 2019,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'nz-crimestoppers',
    name: 'Crime Stoppers New Zealand',
    operator: 'Crime Stoppers NZ',
    kind: 'police',
    phone: '+6499273971',
    short: '0800555111',
    url: 'https://crimestoppers-nz.org',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'Crime Stoppers NZ: Knowing the signs of migrant exploitation',
        url: 'https://crimestoppers-nz.org/knowing-the-signs-of-migrant-exploitation/',
        year: 2023,
      },
      {
        title: 'MBIE: to report anonymously, 0800 555 111',
        url: 'https://www.mbie.govt.nz/immigration-and-tourism/immigration/temporary-migrant-worker-exploitation-review/protect/',
        year: 2019,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'From abroad +64 9 927 3971.',
  },
  {
    id: 'nz-migrant-exploitation',
    name: 'Report migrant exploitation',
    operator: 'Employment New Zealand / MBIE',
    kind: 'labour',
    phone: '+64800200008',
    url: 'https://www.immigration.govt.nz/about-us/policy-and-law/integrity-of-the-immigration-system/people-trafficking/help-for-victims-of-people-trafficking',
    languages: ['en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Victim Support NZ: dedicated free number 0800 200 008',
        url: 'https://victimsupport.org.nz/get-support/other-crimes-or-incidents/modern-slavery-and-people-trafficking',
      },
      {
        title: 'Immigration NZ: Reporting people trafficking',
        url: 'https://www.immigration.govt.nz/about-us/policy-and-law/integrity-of-the-immigration-system/people-trafficking/help-for-victims-of-people-trafficking',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Conflict: an older MBIE review page gives the general 0800 20 90 20; the dedicated line is newer.',
  },
]);
