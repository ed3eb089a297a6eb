// United Kingdom.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('GB', [
  {
    id: 'gb-emergency',
    name: 'Emergency number 999 (United Kingdom)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '112 reaches the same service.',
  },
  {
    id: 'gb-modern-slavery-helpline',
    name: 'Modern Slavery & Exploitation Helpline',
    operator: 'Unseen UK',
    kind: 'trafficking',
    phone: '+448000121700',
    url: 'https://www.modernslaveryhelpline.org',
    languages: ['en'],
    hours: '365 days a year; check the site for current hours',
    free: true,
    anonymous: true,
    sources: [
      { title: 'Operator site', url: 'http://www.Modernslaveryhelpline.org' },
      {
        title: 'Unseen: FAQs for potential victims (free, confidential, 365 days)',
        url: 'https://www.unseenuk.org/faqs-potential-victims/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Earlier operator texts (2019) say 24/7 and 200+ languages via interpreters; current pages say 365 days a year.',
  },
  {
    id: 'gb-labour-exploitation',
    name: 'Report labour exploitation (formerly GLAA line)',
    operator: 'Fair Work Agency / GLAA',
    kind: 'labour',
    phone: '+448004320804',
    url: 'https://www.gov.uk/guidance/find-out-how-you-report-labour-exploitation',
    languages: ['en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Cumbria Chamber: GLAA 0800 432 0804',
        url: 'https://www.cumbriachamber.co.uk/news/28785-help-to-stamp-out-modern-slavery',
        year: 2020,
      },
      {
        title: 'Accept Recruitment: GLAA 0800 432 0804',
        url: 'https://temp.acceptrec.co.uk/candidates/stronger-together',
      },
      {
        title: 'GOV.UK: Find out how you report labour exploitation',
        url: 'https://gov.uk/guidance/find-out-how-you-report-labour-exploitation',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'The GLAA was due to be absorbed into the Fair Work Agency in April 2026; follow the GOV.UK page if the number does not answer. Older sources give 0345 602 5020.',
  },
  {
    id: 'gb-report-fraud',
    name: 'Report Fraud',
    operator: 'City of London Police',
    kind: 'scam',
    phone: '+443001232040',
    url: 'https://www.reportfraud.police.uk',
    languages: ['en'],
    hours: 'Mon-Fri 08:00-20:00 (phone)',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Metropolitan Police MetEngage: Report Fraud replaced Action Fraud on 4 December 2025',
        url: 'https://www.metengage.co.uk/Alerts/A/367666',
        year: 2025,
      },
      {
        title: 'Take Five: same number (as Action Fraud)',
        url: 'https://www.takefive-stopfraud.org.uk/protect-yourself/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Replaced Action Fraud in December 2025, number unchanged. England, Wales and Northern Ireland; in Scotland call 101. Suspicious texts: forward to 7726.',
  },
]);
