// Guatemala.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('GT', [
  {
    id: 'gt-emergency',
    name: 'Emergency number 110 (Guatemala)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '110',
    languages: ['es'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '110 is the police; 122 and 123 are the fire services.',
  },
  {
    id: 'gt-pdh-1555',
    name: '1555, Human Rights Ombudsman',
    operator: 'Procuraduría de los Derechos Humanos',
    kind: 'trafficking',
    phone: null,
    short: '1555',
    languages: ['es'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'FGER: the PDH asks the public to report trafficking on 1555',
        url: 'https://fger.org/?p=12329',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'Page undated, about 2018.',
  },
  {
    id: 'gt-svet',
    name: 'Secretariat against Sexual Violence, Exploitation and Trafficking (SVET)',
    operator: 'Government of Guatemala',
    kind: 'trafficking',
    phone: null,
    languages: ['es'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'IOM/SVET: Immediate Response Team guide',
        url: 'https://issuu.com./oimntca/docs/eri_mesoamerica_gt',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'No number confirmed. The Human Rights Ombudsman took complaints at 1555 in 2018 reports.',
  },
]);
