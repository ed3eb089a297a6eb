// Estonia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('EE', [
  {
    id: 'ee-emergency',
    name: 'Emergency number 112 (Estonia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['et', 'ru', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'ee-116006',
    name: 'Victim support crisis helpline 116 006',
    nameLocal: 'Ohvriabi kriisitelefon',
    operator: 'Social Insurance Board (Sotsiaalkindlustusamet)',
    kind: 'trafficking',
    phone: null,
    short: '116006',
    url: 'https://www.palunabi.ee',
    languages: ['et', 'ru', 'en'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'ERR News: trilingual crisis hotline launched',
        url: 'https://news.err.ee/892780/trilingual-victim-support-crisis-hotline-116-006-launched',
        year: 2019,
      },
      {
        title: 'Ministry of Justice: 24-hour line for trafficking',
        url: 'https://www.just.ee/en/trafficking-human-beings',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'For victims of any crime; online chat at palunabi.ee.',
  },
  {
    id: 'ee-ska-thb',
    name: 'Advice line for the prevention of human trafficking and assistance to victims',
    nameLocal: 'Inimkaubanduse ennetamise ja ohvrite toetamise nõuandeliin',
    operator: 'Social Insurance Board (Sotsiaalkindlustusamet)',
    kind: 'trafficking',
    phone: '+3726607320',
    languages: ['et', 'ru', 'en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Social Insurance Board: helpline 660 7320',
        url: 'https://www.sotsiaalkindlustusamet.ee/en/news/most-vulnerable-group-targeted-human-trafficking-consists-citizens-third-countries',
        year: 2023,
      },
      {
        title: 'Ministry of Justice: +372 660 7320, 24-hour line 116 006',
        url: 'https://www.just.ee/en/trafficking-human-beings',
      },
      {
        title: 'UNHCR Help Estonia',
        url: 'https://help.unhcr.org/estonia/warnings-about-human-trafficking/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '“Free” refers to the help given; see ee-116006 for the round-the-clock line.',
  },
]);
