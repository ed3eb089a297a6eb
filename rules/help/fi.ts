// Finland.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('FI', [
  {
    id: 'fi-emergency',
    name: 'Emergency number 112 (Finland)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['fi', 'sv', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'fi-auttamisjarjestelma',
    name: 'National Assistance System for Victims of Human Trafficking',
    nameLocal: 'Ihmiskaupan uhrien auttamisjärjestelmä',
    operator: 'Finnish Immigration Service (Migri)',
    kind: 'trafficking',
    phone: '+358295463177',
    url: 'https://www.ihmiskauppa.fi',
    email: 'ihmiskauppa.auttamisjarjestelma@migri.fi',
    languages: ['fi', 'sv', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Migri: Ihmiskaupan uhrien auttamisjärjestelmä (24h)',
        url: 'https://migri.fi/ihmiskaupan-uhrien-auttamisjarjestelma',
      },
      {
        title: 'ihmiskauppa.fi: info number open 24/7',
        url: 'https://ihmiskauppa.fi/loyda-apua/viranomaisten-ja-jarjestojen-tarjoama-tuki-ihmiskaupan-uhrille/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Help does not depend on residence status; calling does not mean a police report (operator pages).',
  },
]);
