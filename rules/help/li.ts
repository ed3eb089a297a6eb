// Liechtenstein.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('LI', [
  {
    id: 'li-emergency',
    name: 'Emergency number 112 (Liechtenstein)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['de'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Police 117.',
  },
  {
    id: 'li-opferhilfe',
    name: 'Victim support office',
    nameLocal: 'Opferhilfestelle',
    operator: 'Opferhilfestelle (Government of Liechtenstein)',
    kind: 'trafficking',
    phone: '+4232367696',
    languages: ['de'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'UNHCR Help Switzerland/Liechtenstein',
        url: 'https://help.unhcr.org/switzerland/ukraine/stay-safe-on-the-journey',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'From UNHCR’s help page.',
  },
  {
    id: 'li-frauenhaus',
    name: 'Frauenhaus Liechtenstein',
    operator: 'Frauenhaus Liechtenstein',
    kind: 'domestic-violence',
    phone: '+4233800203',
    languages: ['de'],
    hours: 'Always available (UNHCR)',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'UNHCR Help Switzerland/Liechtenstein',
        url: 'https://help.unhcr.org/switzerland/ukraine/stay-safe-on-the-journey',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Named by UNHCR as the contact for trafficking victims.',
  },
]);
