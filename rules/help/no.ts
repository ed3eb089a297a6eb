// Norway.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('NO', [
  {
    id: 'no-emergency',
    name: 'Emergency number 112 (Norway)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['no'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '112 is the police.',
  },
  {
    id: 'no-rosa',
    name: 'ROSA national helpline against human trafficking',
    operator: 'ROSA',
    kind: 'trafficking',
    phone: '+4722331160',
    languages: ['no', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      { title: 'For Freedom: Help me', url: 'http://forfreedom.no/help-me' },
      {
        title: 'Mennesker til salgs: names ROSA’s helpline',
        url: 'https://menneskertilsalgs.no/allerede-bekymret/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
