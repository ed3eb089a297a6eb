// Dominican Republic.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('DO', [
  {
    id: 'do-emergency',
    name: 'Emergency number 911 (Dominican Republic)',
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
    id: 'do-pett',
    name: 'Specialised Prosecutor against Migrant Smuggling and Trafficking (PETT)',
    operator: 'Ministerio Público',
    kind: 'trafficking',
    phone: null,
    languages: ['es'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Listín Diario: PETT assistance route',
        url: 'https://listindiario.com/la-republica/20260208/ruta-siguen-victimas-trata-rd-reintegracion_893136.html',
        year: 2026,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'No number confirmed; emergency 911.',
  },
  {
    id: 'do-linea-vida',
    name: 'Línea Vida 809-200-1202',
    operator: 'Attorney General’s Office, linked to 9-1-1',
    kind: 'domestic-violence',
    phone: '+18092001202',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'El Nacional: anonymous, free, 24/7, linked to 911',
        url: 'https://elnacional.com.do/raquel-arbaje-llama-a-denunciar-abuso-infantil/',
        year: 2025,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'For violence against children and women and sexual offences; passes cases to the authorities. Operator not named in the article.',
  },
]);
