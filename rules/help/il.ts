// Israel.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('IL', [
  {
    id: 'il-emergency',
    name: 'Emergency number 100 (Israel)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '100',
    languages: ['he', 'ar', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '100 is the police.',
  },
  {
    id: 'il-hotline-migrants',
    name: 'Hotline for Refugees and Migrants',
    nameLocal: 'המוקד לפליטים ולמהגרים',
    operator: 'Hotline for Refugees and Migrants (NGO)',
    kind: 'trafficking',
    phone: '+97235602530',
    url: 'https://hotline.org.il',
    email: 'info@hotline.org.il',
    languages: ['he', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'HRM monitoring report 2015 (imprint)',
        url: 'https://de.scribd.com/document/309747624/TIP-Report-2015',
        year: 2015,
      },
      {
        title: 'HRM site: case work with trafficking survivors',
        url: 'https://hotline.org.il/en/our-annual-event-for-the-struggle-against-human-trafficking/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
