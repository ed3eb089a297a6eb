// Thailand.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('TH', [
  {
    id: 'th-emergency',
    name: 'Emergency number 191 (Thailand)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '191',
    languages: ['th'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '191 is the police.',
  },
  {
    id: 'th-1300',
    name: '1300 Social Assistance Centre',
    operator: 'Ministry of Social Development and Human Security',
    kind: 'trafficking',
    phone: '+66991301300',
    short: '1300',
    languages: ['th', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Bangkok Post (reprint): 1300 inside Thailand, +66-99-130-1300 from abroad, 24h',
        url: 'https://gentrybusinessleader.com/govt-sets-up-hotline-for-thais-abroad/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'The international number was set up for Thais abroad.',
  },
  {
    id: 'th-1441',
    name: 'Anti Online Scam Operation Centre 1441',
    nameLocal: 'ศูนย์ AOC 1441',
    operator: 'Royal Thai Police with the Digital Economy ministry',
    kind: 'scam',
    phone: null,
    short: '1441',
    languages: ['th'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Pattaya Mail: report to AOC 1441',
        url: 'https://pattayamail.com/thailandnews/cyber-police-not-allowing-thailand-as-base-for-call-center-scams-online-fraud-networks-or-human-trafficking-syndicates-491053',
        year: 2025,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
