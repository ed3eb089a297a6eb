// International.
import { helplines } from '../define.ts';

export const lines = helplines('XX', [
  {
    id: 'xx-la-strada',
    name: 'La Strada International: member organisations',
    operator: 'La Strada International',
    kind: 'trafficking',
    phone: null,
    url: 'https://lastradainternational.org/lsi-members',
    languages: ['en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'UNHCR Help Switzerland: most members run a 24h hotline',
        url: 'https://help.unhcr.org/switzerland/ukraine/stay-safe-on-the-journey/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'European NGO platform; find the member in the country where the person is.',
  },
  {
    id: 'xx-stop-app',
    name: 'STOP APP',
    operator: 'Stop the Traffik',
    kind: 'trafficking',
    phone: null,
    url: 'https://www.stopthetraffik.org',
    languages: ['en'],
    hours: null,
    free: true,
    anonymous: true,
    sources: [
      {
        title: 'Right for Education: anonymous and confidential, usable anywhere',
        url: 'https://rightforeducation.org/2020/06/12/report-human-trafficking/',
        year: 2020,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes: 'For information only, not for emergencies.',
  },
  {
    id: 'xx-econsumer',
    name: 'econsumer.gov (international scams)',
    operator: 'ICPEN, run by the US Federal Trade Commission',
    kind: 'scam',
    phone: null,
    url: 'https://econsumer.gov',
    languages: ['en', 'fr', 'de', 'ko', 'ja', 'pl', 'es', 'pt', 'tr'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      { title: 'econsumer.gov: about', url: 'https://econsumer.gov/en/Home/About' },
      {
        title: 'FTC: the international scam fighter',
        url: 'http://consumer.ftc.gov/consumer-alerts/2020/05/econsumergov-international-scam-fighter',
        year: 2020,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'For offers from a firm in another country; reports go to consumer agencies, no individual case is solved.',
  },
]);
