// Venezuela.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('VE', [
  {
    id: 've-emergency',
    name: 'Emergency number 911 (Venezuela)',
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
      { title: 'La Nación: report on 911', url: 'https://lanacionweb.com/?p=258481' },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '171 and 112 are listed too.',
  },
  {
    id: 've-defensoria',
    name: 'Special Ombudsman’s office for migrants, refugees and victims of trafficking',
    operator: 'Defensoría del Pueblo',
    kind: 'trafficking',
    phone: null,
    url: 'https://exodove.org',
    languages: ['es'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Defensoría: special national office created',
        url: 'https://ayrevenezuela.blogspot.com/2021/08/defensor-del-pueblo-presento-defensoria.html',
        year: 2021,
      },
      {
        title: 'Éxodo (NGO): trains prosecutors to identify trafficking',
        url: 'https://exodove.org/author/pruebadmnin/page/6',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'No number confirmed; the link goes to the NGO Éxodo. Emergency 911.',
  },
]);
