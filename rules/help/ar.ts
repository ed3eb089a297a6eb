// Argentina.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('AR', [
  {
    id: 'ar-emergency',
    name: 'Emergency number 911 (Argentina)',
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
    id: 'ar-145',
    name: 'Línea 145',
    operator: 'Ministry of Justice – National Rescue Programme, with PROTEX',
    kind: 'trafficking',
    phone: null,
    short: '145',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'Diario Río Negro: how line 145 works',
        url: 'https://www.rionegro.com.ar/sociedad/rescataron-a-una-joven-victima-de-trata-en-cinco-saltos-la-denuncia-llego-a-la-linea-145-y-activo-el-operativo-4284473/',
        year: 2025,
      },
      {
        title: 'Province of Salta: line 145 free, anonymous, 24h',
        url: 'https://mujeresydiversidad.salta.gob.ar/?p=995',
      },
      {
        title: 'Valle María municipality',
        url: 'https://vallemaria.gob.ar/?q=content%2Flinea-145-para-denunciar-la-trata-personas',
        year: 2020,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
