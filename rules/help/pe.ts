// Peru.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('PE', [
  {
    id: 'pe-emergency',
    name: 'Emergency number 105 (Peru)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '105',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '105 is the police.',
  },
  {
    id: 'pe-1818',
    name: 'Line 1818 against trafficking in persons',
    nameLocal: 'Línea 1818',
    operator: 'Ministry of the Interior',
    kind: 'trafficking',
    phone: null,
    short: '1818',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Cusco Post: 1818 active 24 hours, free and confidential',
        url: 'https://cuscopost.pe/trata-de-personas-en-peru-campana-busca-frenar-el-crimen-con-ayuda-ciudadana',
        year: 2025,
      },
      {
        title: 'Nueva Ya: free line for trafficking reports led to a rescue',
        url: 'https://nuevaya.com.ni/internacionales/rescatan-a-11-mujeres-dos-de-ellas-menores-de-explotacion-sexual-en-peru/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Conflict: an older line 0800-2-3232 (2006-2010) is no longer given. The number itself comes from one 2025 source quoting the ministry.',
  },
]);
