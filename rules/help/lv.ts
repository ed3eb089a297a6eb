// Latvia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('LV', [
  {
    id: 'lv-emergency',
    name: 'Emergency number 112 (Latvia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['lv'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 110.',
  },
  {
    id: 'lv-drosa-maja',
    name: 'Shelter “Safe House” trafficking helpline',
    nameLocal: 'Patvērums Drošā māja – uzticības tālrunis',
    operator: 'Biedrība “Patvērums “Drošā māja””',
    kind: 'trafficking',
    phone: '+37128612120',
    url: 'https://patverums-dm.lv',
    languages: ['lv', 'ru', 'en'],
    hours: 'Mon-Fri 09:00-17:00',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Operator site: Uzticības tālrunis',
        url: 'https://patverums-dm.lv/lv/uzticibas-talrunis-ir-operativakais-veids-ka-iegut-informaciju-no-specialistiem/450',
        year: 2014,
      },
      {
        title: 'Preiļi municipality: same number',
        url: 'https://preili.lv/153738/valsts-apmaksata-sociala-rehabilitacija-personam-kuras-cietusas-cilveku-tirdznieciba/',
        year: 2009,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Checks job offers abroad too. Office line +371 67898343 (Mon-Fri 09:00-20:00). The dated pages are from 2009 and 2014.',
  },
]);
