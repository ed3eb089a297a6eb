// Malaysia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('MY', [
  {
    id: 'my-emergency',
    name: 'Emergency number 999 (Malaysia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['ms', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '112 from mobiles.',
  },
  {
    id: 'my-mapo',
    name: 'MAPO special hotline (anti-trafficking)',
    operator:
      'Council for Anti-Trafficking in Persons and Anti-Smuggling of Migrants (Ministry of Home Affairs)',
    kind: 'trafficking',
    phone: '+60380008000',
    email: 'mapo_tip@moha.gov.my',
    languages: ['ms', 'en'],
    hours: 'Daily 07:30-21:00; calls recorded at night (2017)',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Malay Mail/Bernama: hotline 03-8000 8000',
        url: 'http://www.themalaymailonline.com/malaysia/article/home-ministry-sets-up-special-hotline-for-human-trafficking-reports',
        year: 2017,
      },
      {
        title: 'Malay Mail: report to MAPO 03-8000 8000',
        url: 'https://malaymail.com/amp/news/malaysia/2021/06/10/anti-trafficking-association-urges-public-to-report-activities-to-authoriti/1981220',
        year: 2021,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'A 24/7 MAPO chatbot in six languages was announced in 2021.',
  },
  {
    id: 'my-nsrc-997',
    name: 'National Scam Response Centre 997',
    operator: 'Royal Malaysia Police with MCMC and Bank Negara',
    kind: 'scam',
    phone: null,
    short: '997',
    languages: ['ms', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Malay Mail: NSRC now open 24 hours, seven days',
        url: 'https://www.malaymail.com/news/malaysia/2026/03/03/call-997-right-away-if-you-suspect-a-scam-fahmi-tells-malaysians/211156',
        year: 2026,
      },
      {
        title: 'Sinar Daily: a call to 997 counts as a police report',
        url: 'https://www.sinardaily.my/ampArticle/729133',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Conflict on hours: 08:00-20:00 in 2023, round the clock in 2026.',
  },
]);
