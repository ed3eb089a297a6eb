// Jordan.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('JO', [
  {
    id: 'jo-emergency',
    name: 'Emergency number 911 (Jordan)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '911',
    languages: ['ar'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
  },
  {
    id: 'jo-mol-thb',
    name: 'Anti-Human Trafficking Unit and Hemaya complaints platform',
    operator: 'Ministry of Labour and Public Security Directorate',
    kind: 'trafficking',
    phone: null,
    url: 'https://mol.gov.jo/EN/Pages/Human_Trafficking_Section',
    languages: ['ar', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Ministry of Labour: Human Trafficking Section',
        url: 'https://mol.gov.jo/EN/Pages/Human_Trafficking_Section',
      },
      {
        title: 'Amman Today: Hemaya platform to take complaints in ten languages',
        url: 'https://amman.today/2022/12/23/local/developing-the-hemaya-platform-to-receive-labor-complaints-to-include-10-languages/',
        year: 2022,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'No number confirmed; emergency 911.',
  },
  {
    id: 'jo-tamkeen',
    name: 'Tamkeen Fields for Aid',
    operator: 'Tamkeen',
    kind: 'migrant',
    phone: null,
    url: 'http://tamkeen-jo.org',
    languages: ['ar', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Tamkeen: reports sent to the Anti-Human Trafficking Unit',
        url: 'http://tamkeen-jo.org/tamkeen-directs-86-reports-to-the-anti-human-trafficking-unit-during-the-year-2015/',
        year: 2016,
      },
      {
        title: 'Jordan Times',
        url: 'https://jordantimes.com./news/local/tamkeen-centre-tracks-down-human-trafficking',
        year: 2019,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Legal aid for migrant workers; number not confirmed.',
  },
]);
