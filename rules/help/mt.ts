// Malta.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('MT', [
  {
    id: 'mt-emergency',
    name: 'Emergency number 112 (Malta)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['mt', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'The government page on trafficking also says 112 in an emergency.',
  },
  {
    id: 'mt-victim-support',
    name: 'Victim Support Agency helpline',
    operator: 'Victim Support Agency Malta',
    kind: 'trafficking',
    phone: null,
    short: '116006',
    languages: ['mt', 'en'],
    hours: '07:30-19:30',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Human Rights Directorate Malta',
        url: 'https://humanrights.gov.mt/en/Pages/Initiatives%20Unit/Human%20Trafficking/Support-Services-for-Victims-of-Crime.aspx',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'mt-crimestop',
    name: 'Crime Stop 119',
    operator: 'Malta Police Force',
    kind: 'police',
    phone: null,
    short: '119',
    languages: ['mt', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Human Rights Directorate Malta: support for victims of trafficking',
        url: 'https://humanrights.gov.mt/en/Pages/Initiatives%20Unit/Human%20Trafficking/Support-Services-for-Victims-of-Crime.aspx',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Government page: call 119 to report trafficking, 112 in an emergency.',
  },
]);
