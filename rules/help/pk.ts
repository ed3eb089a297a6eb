// Pakistan.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('PK', [
  {
    id: 'pk-emergency',
    name: 'Emergency number 15 (Pakistan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '15',
    languages: ['ur', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '15 is the police.',
  },
  {
    id: 'pk-fia-tip',
    name: 'FIA National Trafficking in Persons Hotline',
    operator: 'Federal Investigation Agency',
    kind: 'trafficking',
    phone: '+9251111247786',
    short: '111247786',
    languages: ['ur', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Dawn: FIA launches hotline 111-247-786',
        url: 'https://www.dawn.com/news/1797803/fia-launches-hotline-for-registration-of-complaints-against-human-trafficking',
        year: 2023,
      },
      {
        title: 'The Nation',
        url: 'https://www.nation.com.pk/15-Dec-2023/fia-launches-tip-hotline-for-registration-of-complaints-against-human-trafficking',
        year: 2023,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
