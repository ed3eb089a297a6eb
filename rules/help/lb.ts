// Lebanon.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('LB', [
  {
    id: 'lb-emergency',
    name: 'Emergency number 112 (Lebanon)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['ar'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'lb-mol-1740',
    name: 'Ministry of Labour hotline for women migrant domestic workers',
    operator: 'Ministry of Labour with ILO and Caritas',
    kind: 'labour',
    phone: null,
    short: '1740',
    languages: ['ar'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'New Lebanon: the ministry’s hotline 1740',
        url: 'https://www.newlebanon.info/lebanon-now/210289/قزي-أطلق-الخط-الساخن-لعاملات-المنازل',
        year: 2015,
      },
      {
        title: 'ILO: hotline launched, 24 hours (no number)',
        url: 'http://www.ilo.org/beirut/media-centre/news/WCMS_377568/lang--en/index.htm',
        year: 2015,
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'From 2015 only. Confirm before showing.',
  },
  {
    id: 'lb-caritas',
    name: 'KAFA helpline for migrant domestic workers and women in prostitution',
    operator: 'KAFA (enough) Violence & Exploitation',
    kind: 'migrant',
    phone: null,
    url: 'https://kafa.org.lb/en/node/176?page=1',
    languages: ['ar', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'KAFA: Exploitation and trafficking in women (24/7 hotline)',
        url: 'https://kafa.org.lb/en/node/176?page=1',
      },
      {
        title: 'Caritas Lebanon: LEA project against forced labour (with KAFA)',
        url: 'https://caritas.org.lb/program/5422',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'The number is not printed on the pages that were read, so it is left out.',
  },
]);
