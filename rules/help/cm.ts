// Cameroon.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('CM', [
  {
    id: 'cm-emergency',
    name: 'Emergency number 117 (Cameroon)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '117',
    languages: ['fr', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '117 is the police.',
  },
  {
    id: 'cm-1503',
    name: '1503 toll-free line against trafficking',
    nameLocal: 'Ligne verte 1503',
    operator: 'Ministry of Social Affairs (MINAS) with IOM',
    kind: 'trafficking',
    phone: null,
    short: '1503',
    languages: ['fr', 'en'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'MINAS: 1503, free, 24 hours',
        url: 'http://minas.cm/fr/actua/379-minas-oim-a-la-croisade-contre-la-traite-et-le-trafic-des-personnes.html',
        year: 2024,
      },
      {
        title: 'Cameroon Tribune',
        url: 'https://cameroon-tribune.cm/article.html/63901/en.html/traite-etres-humains-un-numero-vert-disponible',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
