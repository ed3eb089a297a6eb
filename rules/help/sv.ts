// El Salvador.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('SV', [
  {
    id: 'sv-emergency',
    name: 'Emergency number 911 (El Salvador)',
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
    id: 'sv-mjsp',
    name: 'Victim care office under the Special Law against Trafficking',
    operator: 'Ministry of Justice and Public Security with the National Civil Police',
    kind: 'trafficking',
    phone: null,
    languages: ['es'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'ContraPunto: the ministry’s victim office',
        url: 'https://www.contrapunto.com.sv/mas-de-200-denuncias-por-trata-de-personas-hasta-2018-2/',
        year: 2018,
      },
      {
        title: 'Diario El Salvador: police and prosecutors handle trafficking',
        url: 'https://diarioelsalvador.com/avances-significativos-en-la-lucha-contra-la-impunidad-del-delito-de-trata-de-personas/390036/',
        year: 2023,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'No number confirmed; emergency 911.',
  },
]);
