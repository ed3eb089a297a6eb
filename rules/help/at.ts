// Austria.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('AT', [
  {
    id: 'at-emergency',
    name: 'Emergency number 112 (Austria)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['de'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 133.',
  },
  {
    id: 'at-bk-menschenhandel',
    name: 'Human trafficking hotline of the Federal Criminal Police Office',
    nameLocal: 'Meldestelle Menschenhandel',
    operator: 'Bundeskriminalamt (Ministry of the Interior)',
    kind: 'trafficking',
    phone: '+4367761343434',
    email: 'menschenhandel@bmi.gv.at',
    languages: ['de'],
    hours: '24/7',
    free: null,
    anonymous: true,
    sources: [
      {
        title: 'OTS press release Raab/Karner (24/7 hotline, e-mail)',
        url: 'https://www.ots.at/presseaussendung/OTS_20220504_OTS0152/raabkarner-interventionsstelle-kaempft-praeventiv-gegen-frauenhandel-anhang',
        year: 2022,
      },
      {
        title: 'VOL.at/APA: Hotline eingerichtet',
        url: 'https://www.vol.at/menschenhandel-gefahr-wegen-ukraine-krieg-hotline-eingerichtet/7410148',
        year: 2022,
      },
      {
        title: 'Der Standard',
        url: 'https://www.derstandard.at/story/2000135432399/menschenhandel-gefahr-durch-krieg-in-ukraine-hotline-eingerichtet',
        year: 2022,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Conflict: a 2010 notice (oe-journal.at) gives +43 1 24836 85383; the newer 2022 number is kept. The 2010 notice says reports may be anonymous and that this is not an emergency line.',
  },
  {
    id: 'at-lefoe-ibf',
    name: 'LEFÖ-IBF Intervention Centre for Trafficked Women',
    nameLocal: 'LEFÖ – Interventionsstelle für Betroffene des Frauenhandels',
    operator: 'LEFÖ, commissioned by the Federal Government',
    kind: 'trafficking',
    phone: null,
    url: 'https://www.gegen-menschenhandel.at/10-index.php?l=en',
    languages: ['de', 'en'],
    hours: '24/7 (project page, undated)',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Gegen Menschenhandel: how victims are treated in Austria',
        url: 'https://www.gegen-menschenhandel.at/10-index.php?l=en',
      },
      {
        title: 'LUCIA project: LEFÖ-IBF reachable 24 hours',
        url: 'http://luciaprojekt.baptistaoktatas.hu/de/?page_id=503',
      },
      {
        title: 'OTS: ministers visit LEFÖ-IBF',
        url: 'https://www.ots.at/presseaussendung/OTS_20190906_OTS0089/gute-zusammenarbeit-gegen-frauenhandel-fortsetzen',
        year: 2019,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'For women and girls from 15. Its phone number was not printed in a checkable source, so it is left out.',
  },
  {
    id: 'at-men-via',
    name: 'MEN VIA, support for men affected by trafficking',
    operator: 'MEN VIA (Vienna)',
    kind: 'trafficking',
    phone: null,
    url: 'https://www.gegen-menschenhandel.at/10-index.php?l=en',
    languages: ['de', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Gegen Menschenhandel: how victims are treated in Austria',
        url: 'https://www.gegen-menschenhandel.at/10-index.php?l=en',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Phone number not confirmed.',
  },
]);
