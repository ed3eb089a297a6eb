// Honduras.
import { helplines } from '../define.ts';

export const lines = helplines('HN', [
  {
    id: 'hn-emergency',
    name: 'Emergency number 911 (Honduras)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'El Heraldo: the 911 national emergency system runs round the clock',
        url: 'https://www.elheraldo.hn/honduras/sistema-nacional-emergencias-afirma-mantiene-operativos-servicios-24-7-todo-pais-AH29487362',
        year: 2026,
      },
      {
        title: 'Proceso Digital: national emergency line 9-1-1',
        url: 'https://proceso.hn/sistema-911-afirma-que-mantiene-operatividad-y-que-sigue-verificando-contratos/',
        year: 2026,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Conflict: libphonenumber still lists 199.',
  },
  {
    id: 'hn-145',
    name: 'National reporting line 145 against trafficking',
    nameLocal: 'Línea Nacional de Denuncias contra la Trata de Personas 145',
    operator: 'CICESCT',
    kind: 'trafficking',
    phone: null,
    short: '145',
    languages: ['es'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'La Prensa: Honduras lanza la línea 145',
        url: 'https://www.laprensa.hn/honduras/honduras-lanza-linea-145-denunciar-trata-personas-OJ23913379',
        year: 2025,
      },
      { title: 'Honduprensa', url: 'https://honduprensa.com/?p=30649', year: 2025 },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'CICESCT’s immediate response team also publishes +504 8990-5187 (Proceso, 2025).',
  },
]);
