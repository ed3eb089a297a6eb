// Azerbaijan.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('AZ', [
  {
    id: 'az-emergency',
    name: 'Emergency number 102 (Azerbaijan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '102',
    languages: ['az'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '102 is the police; 112 is listed too.',
  },
  {
    id: 'az-mia',
    name: 'Main Department on Combating Trafficking in Human Beings',
    operator: 'Ministry of Internal Affairs',
    kind: 'trafficking',
    phone: null,
    url: 'https://insanalveri.gov.az/?/en/faq//',
    languages: ['az', 'en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      { title: 'Anti-trafficking portal of the ministry: FAQ', url: 'https://insanalveri.gov.az/?/en/faq//' },
      {
        title: 'Report.az: the hotline took about 9,000 calls, job offers abroad among them',
        url: 'https://report.az/en/milli-majlis/main-department-on-combating-trafficking-in-human-beings-revealed-142-facts-in-2018/',
        year: 2018,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'A hotline exists; its number was not found in a checkable source.',
  },
]);
