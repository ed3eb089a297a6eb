// Bosnia & Herzegovina.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('BA', [
  {
    id: 'ba-emergency',
    name: 'Emergency number 122 (Bosnia & Herzegovina)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '122',
    languages: ['bs', 'hr', 'sr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '122 is the police, 124 the ambulance.',
  },
  {
    id: 'ba-emmaus',
    name: 'MFS-EMMAUS shelter for victims of trafficking',
    operator: 'Međunarodni forum solidarnosti – EMMAUS',
    kind: 'trafficking',
    phone: null,
    url: 'https://mreza-mira.net/vijesti/kutak-za-aktivistice-i-aktiviste/zajedno-za-sigurnost-europski-dan-borbe-protiv-trgovine-ljudima',
    languages: ['bs', 'hr', 'sr'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Mreža Mira: EMMAUS campaign with the Ministry of Security',
        url: 'https://mreza-mira.net/vijesti/kutak-za-aktivistice-i-aktiviste/zajedno-za-sigurnost-europski-dan-borbe-protiv-trgovine-ljudima',
        year: 2024,
      },
      {
        title: 'Radio Free Europe: one of two NGOs that care for victims',
        url: 'https://www.slobodnaevropa.org/a/u-bih-se-trguje-i-djecom-zbog-%C4%8Dega-sad-prijeti-ukidanjem-donacija/30889279.html',
        year: 2020,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'No hotline number confirmed. Police 122; 1265 is the domestic-violence line of the Federation (fld.ba).',
  },
]);
