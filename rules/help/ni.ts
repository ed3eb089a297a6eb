// Nicaragua.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('NI', [
  {
    id: 'ni-emergency',
    name: 'Emergency number 118 (Nicaragua)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '118',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '118 is the police.',
  },
  {
    id: 'ni-133',
    name: 'Línea 133',
    operator: 'Ministry of the Family, Adolescence and Childhood (MIFAN)',
    kind: 'trafficking',
    phone: null,
    short: '133',
    languages: ['es'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'El 19 Digital: line 133 takes trafficking cases',
        url: 'https://www.el19digital.com/articulos/ver/titulo:22588-linea-133-previniendo-violencia-con-dialogo-y-armonia-familiar',
      },
      {
        title: 'El Nuevo Diario: 133 open 24 hours, calls about trafficking',
        url: 'https://www.elnuevodiario.com.ni/nacionales/260329-subregistro-trata-personas/',
        year: 2012,
      },
      {
        title: 'Microsoft Teams table lists 133 among Nicaragua’s special numbers',
        url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
        year: 2024,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'The pages that describe it are from about 2012-2014; the number was still assigned in 2024.',
  },
]);
