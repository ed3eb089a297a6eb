// Italy.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('IT', [
  {
    id: 'it-emergency',
    name: 'Emergency number 112 (Italy)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['it'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'State police 113.',
  },
  {
    id: 'it-numero-verde-antitratta',
    name: 'National anti-trafficking toll-free line',
    nameLocal: 'Numero Verde Antitratta',
    operator: 'Department for Equal Opportunities (run by the Veneto Region)',
    kind: 'trafficking',
    phone: '+39800290290',
    url: 'https://osservatoriointerventitratta.it/en/helpline-800-290-290/',
    languages: ['it', 'en', 'es', 'sq', 'ro', 'ru', 'uk', 'zh', 'pl', 'pt', 'ar'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'Dipartimento Pari Opportunità: Numero verde Antitratta',
        url: 'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
        year: 2022,
      },
      {
        title: 'Osservatorio interventi tratta: Helpline 800 290 290',
        url: 'https://osservatoriointerventitratta.it/en/helpline-800-290-290/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Also for labour exploitation. Toll-free in Italy; may not connect from abroad.',
  },
]);
