// Costa Rica.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('CR', [
  {
    id: 'cr-emergency',
    name: 'Emergency number 911 (Costa Rica)',
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
    id: 'cr-911-trata',
    name: '911 (report human trafficking)',
    operator: 'Sistema de Emergencias 9-1-1 / PANI / CONATT',
    kind: 'trafficking',
    phone: null,
    short: '911',
    languages: ['es', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Warnath Group / Costa Rica referral guide (May 2025)',
        url: 'https://aprendizaje.warnathgroup.com/proteccion',
        year: 2025,
      },
      {
        title: 'PANI: Llama y Vive campaign, 9-1-1',
        url: 'https://pani.go.cr/llama-y-vive-campaa-contra-la-trata/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
