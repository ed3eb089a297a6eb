// Luxembourg.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('LU', [
  {
    id: 'lu-emergency',
    name: 'Emergency number 112 (Luxembourg)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['fr', 'de', 'lb'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 113.',
  },
  {
    id: 'lu-police-thb',
    name: 'Police unit against human trafficking',
    operator: 'Grand-Ducal Police',
    kind: 'trafficking',
    phone: '+352244603220',
    url: 'https://police.public.lu/en/aide-aux-victimes/traite-humaine.html',
    email: 'traite@police.etat.lu',
    languages: ['fr', 'de', 'en', 'lb'],
    hours: 'Working days 08:00-16:00; 113 at other times',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Police Lëtzebuerg: Human trafficking',
        url: 'https://police.public.lu/en/aide-aux-victimes/traite-humaine.html',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
