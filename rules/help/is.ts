// Iceland.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('IS', [
  {
    id: 'is-emergency',
    name: 'Emergency number 112 (Iceland)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['is', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      PHONE_METADATA,
      { title: '112.is, the Icelandic emergency line, on human trafficking', url: 'https://www.112.is/en' },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'is-112-trafficking',
    name: '112 Iceland (first contact for trafficking)',
    operator: 'Neyðarlínan 112',
    kind: 'trafficking',
    phone: null,
    short: '112',
    sms: '112',
    chatUrl: 'https://www.112.is/en',
    url: 'https://112.is/en/human-trafficking',
    languages: ['is', 'en'],
    hours: '24/7',
    free: null,
    anonymous: null,
    sources: [
      { title: '112.is: Human trafficking – what can I do?', url: 'https://www.112.is/en/what-can-i-do' },
      { title: '112.is: Human trafficking', url: 'https://112.is/en/human-trafficking' },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'The caller may choose whether police are told; 112 connects to the Bjarkarhlíð centre.',
  },
  {
    id: 'is-1717',
    name: 'Red Cross Helpline 1717',
    operator: 'Icelandic Red Cross',
    kind: 'migrant',
    phone: null,
    short: '1717',
    languages: ['is', 'en'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      {
        title: '112.is resources list (24 hours, free, confidential)',
        url: 'https://www.112.is/en/what-can-i-do',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
