// Croatia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('HR', [
  {
    id: 'hr-emergency',
    name: 'Emergency number 112 (Croatia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['hr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 192.',
  },
  {
    id: 'hr-sos-0800-77-99',
    name: 'SOS telephone for victims of human trafficking',
    nameLocal: 'SOS telefon za pomoć žrtvama trgovanja ljudima',
    operator: 'Government Office for Human Rights with NGOs (PETRA network)',
    kind: 'trafficking',
    phone: '+3858007799',
    languages: ['hr'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Ministry page: Žrtve trgovanja ljudima (0800 7799)',
        url: 'https://mdomsp.gov.hr/istaknute-teme/beskucnici-osobe-s-problemima-ovisnosti-zrtve-trgovanja-ljudima-osobe-pod-medjunarodnom-zastitom-i-humanitarni-rad/zrtve-trgovanja-ljudima-1760/1760',
        year: 2017,
      },
      { title: 'RENATE: Help in Croatia', url: 'https://renate-europe.net/help-in-croatia/', year: 2022 },
      { title: 'Tunera.info: police info point', url: 'https://tunera.info/?p=25161' },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Toll-free from Croatia; may not connect from abroad.',
  },
]);
