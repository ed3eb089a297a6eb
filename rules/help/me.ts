// Montenegro.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('ME', [
  {
    id: 'me-emergency',
    name: 'Emergency number 112 (Montenegro)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['cnr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Police 122.',
  },
  {
    id: 'me-116666',
    name: 'SOS helpline for victims of human trafficking',
    operator: 'NGO helpline (Montenegro)',
    kind: 'trafficking',
    phone: null,
    short: '116666',
    languages: ['cnr', 'sr', 'en'],
    hours: null,
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'UNHCR Help Montenegro: 116 666, police 122',
        url: 'https://help.unhcr.org/montenegro/information-for-victims-of-trafficking/',
      },
      {
        title: 'Montenegrin Women’s Lobby: SOS line for trafficking victims, free and anonymous (no number)',
        url: 'https://cgzenskilobi.wixsite.com/dobrodosli/sos-za-zrtve-trgovine-ljudima',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
