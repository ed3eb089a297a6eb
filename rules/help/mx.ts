// Mexico.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('MX', [
  {
    id: 'mx-emergency',
    name: 'Emergency number 911 (Mexico)',
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
    id: 'mx-lnctp',
    name: 'National Line and Chat against Human Trafficking',
    nameLocal: 'Línea y Chat Nacional contra la Trata de Personas',
    operator: 'Consejo Ciudadano para la Seguridad y Justicia de la Ciudad de México',
    kind: 'trafficking',
    phone: '+528005533000',
    whatsapp: '+528005533000',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'Diario Basta (column by the operator’s president): 800 5533 000',
        url: 'https://diariobasta.com/?p=257075',
        year: 2023,
      },
      {
        title: '24 Horas: WhatsApp chat on the same number, 24/7, free, anonymous',
        url: 'https://www.24-horas.mx/2021/03/16/un-chat-para-denunciar-la-trata-de-personas/',
        year: 2021,
      },
      {
        title: 'Crónica: free, 24 hours',
        url: 'https://cronica.com.mx/opinion/redes-internacionales-vs-trata.html',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
