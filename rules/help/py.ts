// Paraguay.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('PY', [
  {
    id: 'py-emergency',
    name: 'Emergency number 911 (Paraguay)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      PHONE_METADATA,
      {
        title: 'La Tribuna: call 147 or the police on 911',
        url: 'https://latribuna.com.py/destacado/223958-mas-de-1-200-ninos-y-adolescentes-en-situacion-de-vulnerabilidad',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'py-147',
    name: '147 Fono Ayuda',
    operator: 'Ministry of Children and Adolescents (MINNA)',
    kind: 'child',
    phone: null,
    short: '147',
    languages: ['es', 'gn'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'ABC: reports to 147 in August 2025',
        url: 'https://www.abc.com.py/nacionales/2025/09/18/fono-ayuda-recibio-el-reporte-de-mas-de-1000-ninos-en-situacion-de-vulnerabilidad-en-agosto/',
        year: 2025,
      },
      {
        title: 'ABC: free line, 24 hours, seven days',
        url: 'https://www.abc.com.py/nacionales/2025/12/28/ninez-derivo-mas-de-11700-casos-a-instancias-judiciales-en-el-2025/',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'For minors. For adults: police 911.',
  },
]);
