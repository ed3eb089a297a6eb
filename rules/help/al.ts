// Albania.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('AL', [
  {
    id: 'al-emergency',
    name: 'Emergency number 112 (Albania)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['sq'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Police 129 (libphonenumber).',
  },
  {
    id: 'al-anti-trafficking',
    name: 'National anti-trafficking helpline 116 006',
    operator: 'Ministry of Interior, National Coordinator against Trafficking in Persons',
    kind: 'trafficking',
    phone: null,
    short: '116006',
    languages: ['sq'],
    hours: null,
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'World Vision: new free national hotline number',
        url: 'https://worldvision.org/about-us/media-center/new-hotline-number-and-smartphone-app-make-reporting-trafficking-possible-more',
        year: 2014,
      },
      {
        title: 'World Vision International: reporting made easy',
        url: 'http://www.wvi.org/europe/article/reporting-trafficking-made-easy',
        year: 2014,
      },
      {
        title: 'RENATE: help in Albania, national helpline 116 006',
        url: 'https://renate-europe.net/help-in-albania/',
        year: 2022,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Conflict: the 2006 line 0800 1212 could not be dialled from mobiles and was replaced in June 2014.',
  },
]);
