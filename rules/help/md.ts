// Moldova.
import { helplines } from '../define.ts';
import { PHONE_METADATA } from './emergency-sources.ts';

export const lines = helplines('MD', [
  {
    id: 'md-emergency',
    name: 'Emergency number 112 (Moldova)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['ro', 'ru'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Police 902 (libphonenumber) is the former number.',
  },
  {
    id: 'md-la-strada',
    name: 'Hotline for safe migration and anti-trafficking',
    operator: 'International Center La Strada Moldova',
    kind: 'trafficking',
    phone: '+37322233309',
    short: '080077777',
    url: 'https://lastrada.md',
    languages: ['ro', 'ru'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'La Strada Moldova: over 100 000 calls (0 800 77777; abroad +373 22 23 33 09)',
        url: 'http://lastrada.md/eng/articles/over-100-000-calls-to-the-hotline-110',
        year: 2016,
      },
      {
        title: 'Youth4Ukraine memo: same numbers',
        url: 'https://www.yfua.org/en/post/memo-how-not-to-become-a-victim-of-human-trafficking',
        year: 2022,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      '0 800 77777 is free inside Moldova. Explicitly advises people who have received a job offer abroad.',
  },
  {
    id: 'md-transnistria',
    name: 'Transnistria hotline against trafficking and irregular migration',
    operator: 'NGO Interaction (Vzaimodeystvie), Tiraspol',
    kind: 'trafficking',
    phone: '+37353386030',
    short: '080088888',
    languages: ['ru', 'ro'],
    hours: 'Daily 08:00-23:00',
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'NGO Interaction: The Hotline',
        url: 'http://ngointeraction.org/main/component/content/article/38-page/67-goryachaya-liniya',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: '0 800 88888 is free from Transnistria; page is old.',
  },
]);
