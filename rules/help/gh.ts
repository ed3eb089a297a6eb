// Ghana.
import { helplines } from '../define.ts';

export const lines = helplines('GH', [
  {
    id: 'gh-emergency',
    name: 'Emergency number 112 (Ghana)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'My News Ghana: 112 is the new general emergency number',
        url: 'https://mynewsghana.net/ghana-announces-112-as-new-general-emergency-number/',
        year: 2020,
      },
      {
        title: 'Best News GH: one hotline, 112',
        url: 'https://bestnewsgh.com/government-makes-112-new-hotline-for-all-emergency-services/',
        year: 2020,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Announced in January 2020 to replace 191, 192 and 193. Conflict: libphonenumber lists 191, and people still used 191 in 2025; try 191 if 112 fails.',
  },
  {
    id: 'gh-helpline-of-hope',
    name: 'Helpline of Hope',
    operator: 'Ministry of Gender, Children and Social Protection',
    kind: 'trafficking',
    phone: '+233800800800',
    short: '0800800800',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'International Cocoa Initiative: 0800 800 800 and 0800 900 900',
        url: 'https://cocoainitiative.org/fr/node/1371',
        year: 2023,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Second number 0800 900 900. Also forced labour; multilingual.',
  },
]);
