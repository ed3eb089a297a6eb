// United Arab Emirates.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('AE', [
  {
    id: 'ae-emergency',
    name: 'Emergency number 999 (United Arab Emirates)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '999',
    languages: ['ar', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '999 is the police.',
  },
  {
    id: 'ae-800-save',
    name: '800 SAVE hotline',
    operator: 'National Committee to Combat Human Trafficking, run by Ewa’a (Abu Dhabi)',
    kind: 'trafficking',
    phone: '+9718007283',
    short: '8007283',
    url: 'https://ewaa.gov.ae',
    languages: ['ar', 'en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'UPR session report: 800SAVE adopted nationwide, several languages',
        url: 'https://pledgetimes.com/the-uaes-achievements-in-addressing-human-trafficking-in-the-face-of-human-rights/',
        year: 2023,
      },
      {
        title: 'Ewa’a: multilingual trafficking hotline serves all emirates',
        url: 'https://ewaa.gov.ae/en/trafficking-hotline-launched/',
        year: 2011,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'S-A-V-E is 7-2-8-3 on the keypad.',
  },
  {
    id: 'ae-dubai-police-htccc',
    name: 'Dubai Police – human trafficking crime control',
    operator: 'Dubai Police',
    kind: 'police',
    phone: '+9718005005',
    short: '8005005',
    email: 'htccc@dubaipolice.gov.ae',
    languages: ['ar', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Gulf News: hotline 800 5005',
        url: 'https://gulfnews.com/uae/crime/now-a-dubai-app-to-fight-human-trafficking-1.1901440',
        year: 2016,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
  },
]);
