// Greece.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('GR', [
  {
    id: 'gr-emergency',
    name: 'Emergency number 112 (Greece)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['el', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 100.',
  },
  {
    id: 'gr-1109',
    name: 'Human Trafficking Resource Line 1109',
    nameLocal: 'Γραμμή 1109',
    operator: 'A21 Greece',
    kind: 'trafficking',
    phone: null,
    short: '1109',
    url: 'https://1109.gr',
    languages: ['el', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Ministry of Migration: call 1109 in Greece',
        url: 'https://migration.gov.gr/en/protection-from-human-trafficking/',
      },
      {
        title: 'American-Hellenic Chamber: confidential, operates 24 hours',
        url: 'http://bponline.amcham.gr/?p=1668',
      },
      {
        title: 'Metrosport/MEGA: call and e-mail to 1109 led police to a ring',
        url: 'https://metrosport.gr/trafficking-to-email-poy-apokalypse-ti-friki-poy-vionan-15-gynaikes-sti-syggroy-723867',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'The Hellenic Labour Inspectorate has worked with A21 since January 2023 (hli.gov.gr).',
  },
]);
