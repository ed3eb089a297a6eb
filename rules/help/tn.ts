// Tunisia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('TN', [
  {
    id: 'tn-emergency',
    name: 'Emergency number 197 (Tunisia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '197',
    languages: ['ar', 'fr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '197 is the police.',
  },
  {
    id: 'tn-inltp',
    name: 'Toll-free line of the National Authority against Trafficking',
    nameLocal: 'Numéro vert 80 104 748',
    operator: 'Instance nationale de lutte contre la traite des personnes',
    kind: 'trafficking',
    phone: '+21680104748',
    languages: ['ar', 'fr'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Kapitalis: 80.104.748 (called to check)',
        url: 'https://kapitalis.com/tunisie/2018/01/24/80-104-748-numero-vert-pour-signaler-la-traite-des-personnes-en-tunisie',
        year: 2018,
      },
      {
        title: 'Direct Info',
        url: 'https://directinfo.webmanagercenter.com/2018/01/23/tunisie-linstance-nationale-de-lutte-contre-la-traite-des-personnes-met-un-numero-vert',
        year: 2018,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Several sources agree, all from 2018; witnesses’ identity is not revealed.',
  },
]);
