// Eswatini.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('SZ', [
  {
    id: 'sz-emergency',
    name: 'Emergency number 999 (Eswatini)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
