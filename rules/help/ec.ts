// Ecuador.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('EC', [
  {
    id: 'ec-emergency',
    name: 'Emergency number 911 (Ecuador)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'ec-1800-delito',
    name: '1800 DELITO',
    operator: 'Ministry of the Interior',
    kind: 'trafficking',
    phone: '+5931800335486',
    short: '1800335486',
    languages: ['es'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title:
          'Ministerio del Interior: bulletin 093, report at the Prosecutor’s Office or 1800 DELITO (335486)',
        url: 'https://ministeriodelinterior.gob.ec/?p=3525',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
