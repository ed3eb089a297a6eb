// Denmark.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('DK', [
  {
    id: 'dk-emergency',
    name: 'Emergency number 112 (Denmark)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['da', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police, non-urgent 114.',
  },
  {
    id: 'dk-cmm',
    name: 'Danish Centre against Human Trafficking hotline',
    nameLocal: 'Center mod Menneskehandels hotline',
    operator: 'Center mod Menneskehandel (Danish Authority of Social Services and Housing)',
    kind: 'trafficking',
    phone: '+4570202550',
    url: 'https://www.cmm.dk',
    email: 'cmm@sbst.dk',
    languages: ['da', 'en'],
    hours: null,
    free: null,
    anonymous: true,
    sources: [
      {
        title: 'CMM: The Danish Centre against Human Trafficking',
        url: 'https://admin.cmm.dk/english/the-danish-centre-against-human-trafficking',
        year: 2023,
      },
      {
        title: 'CMM: outreach page (anonymous details to the hotline)',
        url: 'https://www.cmm.dk/tilbud-til-ofre/opsogende-indsatser/opsogende-arbejde-blandt-asylansogere',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
