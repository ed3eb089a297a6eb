// North Macedonia.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('MK', [
  {
    id: 'mk-emergency',
    name: 'Emergency number 112 (North Macedonia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['mk', 'sq'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Police 192.',
  },
  {
    id: 'mk-open-gate',
    name: 'SOS line of Open Gate / La Strada',
    nameLocal: 'СОС линија на Отворена порта',
    operator: 'Otvorena Porta – La Strada',
    kind: 'trafficking',
    phone: '+38922777070',
    short: '080011111',
    url: 'https://lastrada.org.mk',
    languages: ['mk', 'sq'],
    hours: 'Daily 08:00-20:00',
    free: true,
    anonymous: null,
    sources: [
      { title: 'Operator: СОС Линија', url: 'http://lastrada.org.mk/servis-sos-linija/' },
      {
        title: 'Lajmpress: 0800 11111',
        url: 'http://lajmpress.com/ne-tetove-organizohet-fushate-kunder-trafikimit-me-njerez/',
        year: 2017,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '0800 11111 is free inside North Macedonia.',
  },
]);
