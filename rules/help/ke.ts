// Kenya.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('KE', [
  {
    id: 'ke-emergency',
    name: 'Emergency number 999 (Kenya)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['en', 'sw'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      PHONE_METADATA,
      TEAMS_TABLE,
      {
        title: 'Azadi Kenya: 999, 911 or 112',
        url: 'https://azadikenya.org/index.php/for-survivor-leaders/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '112 is listed too.',
  },
  {
    id: 'ke-azadi-line',
    name: 'Counter-trafficking reporting line',
    operator: 'Listed by Azadi Kenya',
    kind: 'trafficking',
    phone: '+254733721566',
    url: 'https://azadikenya.org/index.php/for-survivor-leaders/',
    languages: ['en', 'sw'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Azadi Kenya: where to report',
        url: 'https://azadikenya.org/index.php/for-survivor-leaders/',
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'A mobile number whose operator the page does not name. Confirm before showing.',
  },
  {
    id: 'ke-dci',
    name: 'DCI tip line',
    operator: 'Directorate of Criminal Investigations',
    kind: 'police',
    phone: '+254800722203',
    short: '0800722203',
    languages: ['en', 'sw'],
    hours: null,
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'Azadi Kenya: report suspicious activity to DCI, 0800 722 203',
        url: 'https://azadikenya.org/index.php/for-survivor-leaders/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Toll-free in Kenya.',
  },
  {
    id: 'ke-116',
    name: 'Child Helpline 116',
    operator: 'Department of Children’s Services with Childline Kenya',
    kind: 'child',
    phone: null,
    short: '116',
    languages: ['en', 'sw'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'US Embassy cable: 116 child helpline launched',
        url: 'https://m.scoop.co.nz/stories/WL0806/S01089.htm',
        year: 2008,
      },
      {
        title: 'US State Department: 24-hour toll-free hotline, child trafficking',
        url: 'https://www.state.gov/reports/2017-trafficking-in-persons-report/kenya/',
        year: 2017,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
