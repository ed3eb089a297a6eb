// Chile.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('CL', [
  {
    id: 'cl-emergency',
    name: 'Emergency number 133 (Chile)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '133',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '133 is Carabineros (police); 131 ambulance.',
  },
  {
    id: 'cl-mitp',
    name: 'Denuncia Seguro *4242',
    operator: 'Undersecretariat for Crime Prevention',
    kind: 'trafficking',
    phone: null,
    short: '*4242',
    url: 'https://denunciaseguro.cl',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      { title: 'Denuncia Seguro', url: 'http://denunciaseguro.cl' },
      {
        title: 'El Dínamo: crimes taken, trafficking included',
        url: 'https://www.eldinamo.cl/buen-dato/2023/11/14/fono-denuncia-4242-como-funciona-el-sistema-para-alertar-sobre-delitos',
        year: 2023,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Anonymous tip line for several crimes, trafficking included; not victim support. Police emergency 133.',
  },
]);
