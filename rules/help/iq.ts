// Iraq.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('IQ', [
  {
    id: 'iq-emergency',
    name: 'Emergency number 104 (Iraq)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '104',
    languages: ['ar', 'ku'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'low',
    checked: '2026-11-23',
    notes: '104 is the police in libphonenumber.',
  },
  {
    id: 'iq-krg',
    name: 'Directorate of Combating Human Trafficking (Erbil)',
    operator: 'Kurdistan Region Ministry of Interior',
    kind: 'police',
    phone: '+9647509879911',
    languages: ['ku', 'ar'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Rudaw: the office is reachable on 07509879911',
        url: 'https://rudaw.net/english/kurdistan/16122019',
        year: 2019,
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes:
      'One source from 2019; takes WhatsApp and Viber. Federal hotlines exist (ina.iq, 2021) but no number was found.',
  },
]);
