// Lithuania.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('LT', [
  {
    id: 'lt-emergency',
    name: 'Emergency number 112 (Lithuania)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['lt'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'lt-national-association',
    name: 'National trafficking helpline',
    operator: 'Nacionalinė asociacija prieš prekybą žmonėmis',
    kind: 'trafficking',
    phone: '+37061691119',
    languages: ['lt', 'en', 'ru'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Vilnius municipality: helpline for trafficking cases',
        url: 'https://vilnius.lt/lt/sveikata-ir-socialiniai-reikalai/isteigta-pagalbos-telefonu-linija-pranesimams-apie-prekybos-zmonemis-atvejus/',
        year: 2021,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Set up under the 2020-2022 government action plan.',
  },
]);
