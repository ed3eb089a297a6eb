// Türkiye.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('TR', [
  {
    id: 'tr-emergency',
    name: 'Emergency number 112 (Türkiye)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['tr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'tr-yimer-157',
    name: 'YİMER 157 Foreigners Communication Centre',
    nameLocal: 'Yabancılar İletişim Merkezi (YİMER 157)',
    operator: 'Presidency of Migration Management',
    kind: 'trafficking',
    phone: null,
    short: '157',
    url: 'https://www.yimer.gov.tr',
    languages: ['tr', 'en', 'ar', 'fa', 'ru'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Sabah: YİMER 157 ten years, five languages, 24/7, trafficking',
        url: 'https://www.sabah.com.tr/yasam/siddete-kacakcilara-ve-tacirlere-karsi-tek-numara-yimer-157-10-yilda-15-bin-hayati-kurtardi-7408666',
        year: 2025,
      },
      {
        title: 'Haberport/AA',
        url: 'https://www.haberport.com/gundem/yimer-157-10-yilda-15-bin-728-kisinin-kurtarilmasina-aracilik-etti-253838h',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Emergency and reporting line for trafficking victims; press 1 for an adviser.',
  },
]);
