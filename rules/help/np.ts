// Nepal.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('NP', [
  {
    id: 'np-emergency',
    name: 'Emergency number 100 (Nepal)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '100',
    languages: ['ne'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '100 is the police.',
  },
  {
    id: 'np-1177',
    name: '1177 Nepal Police trafficking hotline',
    operator: 'Nepal Police, Metropolitan Police Crime Division',
    kind: 'trafficking',
    phone: '+9771177',
    short: '1177',
    languages: ['ne'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'The Himalayan Times: 24x7 hotline 1177; from abroad 977 1177',
        url: 'https://thehimalayantimes.com/kathmandu/measures-taken-against-human-trafficking',
        year: 2016,
      },
      {
        title: 'Republica: 84 rescued thanks to 1177',
        url: 'http://admin.myrepublica.com/society/story/41374/84-rescued-from-abroad-two-months-thanks-to-police-helpline.html',
        year: 2016,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Two sources agree but both are from 2016, before the Human Trafficking Bureau was set up.',
  },
]);
