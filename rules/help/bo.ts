// Bolivia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BO', [
  {
    id: 'bo-emergency',
    name: 'Emergency number 110 (Bolivia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '110',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '110 is the police.',
  },
  {
    id: 'bo-felcc',
    name: 'Trafficking Division of the Special Crime Force (FELCC)',
    nameLocal: 'División Trata y Tráfico de Personas, FELCC',
    operator: 'Bolivian Police',
    kind: 'police',
    phone: null,
    languages: ['es'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Los Tiempos: report a disappearance to the division at once',
        url: 'https://exas.lostiempos.com/opinion/editorial/20240712000000/desaparecidos?page=3',
        year: 2024,
      },
      {
        title: 'El Diario: FELCC figures',
        url: 'https://eldiario.net/portal/2024/07/31/reportan-427-desaparecidos-en-primer-semestre-de-2024',
        year: 2024,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'No national line confirmed; police 110.',
  },
]);
