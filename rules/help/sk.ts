// Slovakia.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('SK', [
  {
    id: 'sk-emergency',
    name: 'Emergency number 112 (Slovakia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['sk'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 158.',
  },
  {
    id: 'sk-national-line',
    name: 'National helpline for victims of trafficking',
    nameLocal: 'Národná linka pomoci obetiam obchodovania s ľuďmi',
    operator: 'Ministry of the Interior (run by Slovak Catholic Charity, 2018)',
    kind: 'trafficking',
    phone: '+421800800818',
    languages: ['sk'],
    hours: 'Weekdays 08:00-20:00, recorder otherwise (2018)',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'National Labour Inspectorate: line 0800 800 818; +421 800 800 818 from abroad',
        url: 'https://www.ip.gov.sk/povedzme-nie-obchodovaniu-s-ludmi/',
      },
      {
        title: '24hod.sk/Webnoviny: Ministry campaign',
        url: 'https://www.24hod.sk/pocas-leta-stupa-pocet-podvodov-na-ludoch-ministerstvo-vnutra-spusta-informacnu-kampan-cl756541.html',
        year: 2021,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Also answers questions about job offers abroad.',
  },
]);
