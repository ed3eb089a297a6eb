// Sri Lanka.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('LK', [
  {
    id: 'lk-emergency',
    name: 'Emergency number 119 (Sri Lanka)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '119',
    languages: ['si', 'ta', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '119 is the police.',
  },
  {
    id: 'lk-nahttf',
    name: 'National Anti-Human Trafficking Task Force',
    operator: 'Ministry of Defence',
    kind: 'trafficking',
    phone: null,
    url: 'https://www.nahttf.gov.lk',
    languages: ['si', 'ta', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      { title: 'NAHTTF: Prevent human trafficking', url: 'https://www.nahttf.gov.lk/prevention.php' },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'No number confirmed; police emergency 119.',
  },
  {
    id: 'lk-1989',
    name: 'Migrant workers’ hotline 1989',
    operator: 'Sri Lanka Bureau of Foreign Employment',
    kind: 'migrant',
    phone: null,
    short: '1989',
    languages: ['si', 'ta', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Agamya: 24-hour hotline 1989 for information on migrant workers',
        url: 'https://agamya.lk/state/9747-a-24-hour-hotline-for-information-on-migrant-workers',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'One source, quoting the cabinet spokesman.',
  },
]);
