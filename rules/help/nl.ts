// Netherlands.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('NL', [
  {
    id: 'nl-emergency',
    name: 'Emergency number 112 (Netherlands)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['nl', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
  },
  {
    id: 'nl-comensha',
    name: 'CoMensha national helpdesk',
    operator: 'CoMensha (coordination centre against human trafficking)',
    kind: 'trafficking',
    phone: '+31334481186',
    url: 'https://www.comensha.nl',
    email: 'info@comensha.nl',
    languages: ['nl', 'en'],
    hours: 'Mon-Fri 09:00-17:00',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Wegwijzer Mensenhandel: CoMensha',
        url: 'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha',
      },
      {
        title: 'CoMensha: 24/7 pilot, same number',
        url: 'https://www.comensha.nl/actualiteiten/item/comensha-24-7-bereikbaar/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Conflict on hours: CoMensha announced a one-year 24/7 pilot; the government guide now lists office hours.',
  },
  {
    id: 'nl-arbeidsinspectie',
    name: 'Netherlands Labour Authority – report labour exploitation',
    operator: 'Nederlandse Arbeidsinspectie',
    kind: 'labour',
    phone: '+31703334444',
    short: '08005151',
    url: 'https://www.nlarbeidsinspectie.nl',
    languages: ['nl', 'en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Wegwijzer Mensenhandel: Melden (0800 5151; from abroad +31 70 333 44 44)',
        url: 'https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '0800 5151 is free inside the Netherlands.',
  },
  {
    id: 'nl-fraudehelpdesk',
    name: 'Fraudehelpdesk',
    operator: 'Fraudehelpdesk (national fraud help desk, state-funded)',
    kind: 'scam',
    phone: null,
    url: 'https://www.fraudehelpdesk.nl',
    languages: ['nl'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Fraudehelpdesk: questions and answers (free advice)',
        url: 'https://www.fhdzakelijk.nl/over-ons/veelgestelde-vragen/',
      },
      {
        title: 'Hart van Nederland: reports of fake (home-working) vacancies rise',
        url: 'https://www.hartvannederland.nl/politiek/beleid/artikelen/oplichting-stijging-fraudehelpdesk-keurmerk',
        year: 2025,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Criminals pretend to call from this desk (BNNVARA, 2023): go to the site yourself. No number listed for that reason.',
  },
]);
