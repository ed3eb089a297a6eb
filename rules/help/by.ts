// Belarus.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BY', [
  {
    id: 'by-emergency',
    name: 'Emergency number 102 (Belarus)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '102',
    languages: ['be', 'ru'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '102 is the police; 112 is listed too.',
  },
  {
    id: 'by-safe-travel',
    name: 'Hotline on safe travel and stay abroad',
    operator: 'Gender Perspectives / Business Women’s Club (NGOs)',
    kind: 'migrant',
    phone: null,
    languages: ['ru', 'be'],
    hours: null,
    free: true,
    anonymous: true,
    sources: [
      { title: 'afn.by: toll-free 8-801-100-8-801', url: 'https://afn.by/news/i/43586', year: 2009 },
      {
        title: 'Cherikov news: hotline on safe travel (2003-2018)',
        url: 'https://www.cherikovnews.by/dve-treti-obrashhenij-na-goryachuyu-liniyu-po-bezopasnomu-vyezdu-i-prebyvaniyu-za-granitsej-ot-zhenshhin.html',
        year: 2018,
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes:
      'Toll-free number 8-801-100-8-801 is from a 2009 notice and is not shown as dialable; many NGOs have since been closed.',
  },
]);
