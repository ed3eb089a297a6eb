// Indonesia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('ID', [
  {
    id: 'id-emergency',
    name: 'Emergency number 110 (Indonesia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '110',
    languages: ['id'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '110 is the police; 112 is listed too.',
  },
  {
    id: 'id-kemnaker',
    name: 'Ministry of Manpower call centre 1500630',
    operator: 'Kementerian Ketenagakerjaan',
    kind: 'labour',
    phone: null,
    short: '1500630',
    languages: ['id'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Lintas Atlantik: Kemnaker 1500630',
        url: 'https://www.lintasatlantik.com/2025/12/inilah-sanksi-bagi-pjtki-yang-salurkan.html',
        year: 2025,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'id-kp2mi',
    name: 'Ministry for the Protection of Indonesian Migrant Workers call centre',
    nameLocal: 'Call center KP2MI',
    operator: 'KP2MI/BP2MI',
    kind: 'migrant',
    phone: '+622129244800',
    short: '08001000',
    whatsapp: '+628118080141',
    languages: ['id'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Merdeka: 0-800-1000, +62 21 2924 4800, WhatsApp 0811-8080-141',
        url: 'https://planet.merdeka.com/amp/hot-news/kp2mi-pertegas-komitmen-lindungi-pmi-sejalan-dengan-pernyataan-presiden-prabowo-373481-mvk.html',
        year: 2025,
      },
      {
        title: 'Media Masa Kini: same numbers (deputy minister)',
        url: 'https://mediamasakini.id/respons-pernyataan-presiden-kp2mi-pastikan-lindungi-pekerja-migran',
        year: 2025,
      },
      {
        title: 'Lintas Atlantik: 24h, illegal agencies',
        url: 'https://www.lintasatlantik.com/2025/12/inilah-sanksi-bagi-pjtki-yang-salurkan.html',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Explicitly covers fake job adverts for Cambodia, Myanmar and Thailand. 0800-1000 is free inside Indonesia.',
  },
]);
