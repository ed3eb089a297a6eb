// Hungary.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('HU', [
  {
    id: 'hu-emergency',
    name: 'Emergency number 112 (Hungary)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['hu'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 107.',
  },
  {
    id: 'hu-okit',
    name: 'National Crisis Management and Information Telephone Service (OKIT)',
    nameLocal: 'Országos Kríziskezelő és Információs Telefonszolgálat',
    operator: 'Családbarát Magyarország Központ',
    kind: 'trafficking',
    phone: '+3680205520',
    languages: ['hu', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'thb.kormany.hu: OKIT free of charge 24 hours a day',
        url: 'https://thb.kormany.hu/accessibility/new-campaign-on-combating-trafficking-in-human-beings-by-osce',
        year: 2022,
      },
      {
        title: 'csalad.hu interview with the head of OKIT',
        url: 'https://csalad.hu/csaladban-elni/barkibol-lehet-aldozat',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'hu-victim-line',
    name: 'Victim support line',
    nameLocal: 'Áldozatsegítő vonal',
    operator: 'Ministry of Justice',
    kind: 'trafficking',
    phone: '+3680225225',
    short: '116006',
    languages: ['hu'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Magyar Nemzet interview (06 80 225 225, free, 0-24)',
        url: 'https://magyarnemzet.hu/belfold/2025/06/aldozatsegito-kozpontok-pontok-segitseg',
        year: 2025,
      },
      {
        title: 'Blikk: 116 006 launched in Hungary',
        url: 'https://www.blikk.hu/aktualis/belfold/uj-segelyhivo-rendszer-aldozat/q7xxhr0',
        year: 2026,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'For victims of any crime, fraud included. 116 006 since February 2026.',
  },
]);
