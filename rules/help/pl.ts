// Poland.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('PL', [
  {
    id: 'pl-emergency',
    name: 'Emergency number 112 (Poland)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['pl'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police 997.',
  },
  {
    id: 'pl-kcik',
    name: 'National Consulting and Intervention Centre for Victims of Trafficking (KCIK)',
    nameLocal: 'Krajowe Centrum Interwencyjno-Konsultacyjne',
    operator: 'La Strada Foundation and Po MOC for the Ministry of the Interior and Administration',
    kind: 'trafficking',
    phone: '+48226280120',
    url: 'https://kcik.pl',
    email: 'info@kcik.pl',
    languages: ['pl', 'en'],
    hours: '24h (weekday office hours, then an intervention mobile)',
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Polish Police (ISP): KCIK contact 22 628 01 20, 22 628 99 99',
        url: 'https://isp.policja.pl/isp/aktualnosci/6641,11-mln-zl-na-pomoc-dla-ofiar-handlu-ludzmi.html',
        year: 2014,
      },
      {
        title: 'Onet/PAP: same numbers',
        url: 'https://wiadomosci.onet.pl/kraj/msw-11-mln-zl-dla-la-strady-i-stowarzyszenia-po-moc/wrw8d',
        year: 2014,
      },
      {
        title: 'Government site: KCIK (2020)',
        url: 'https://handelludzmi.eu/hle/about-human-traffickin/information-for-victim/6189,The-National-Consulting-and-Intervention-Centre-for-the-Victims-of-Trafficking-K.html',
        year: 2020,
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Conflict: the police (2014) print both 22 628 01 20 and 22 628 99 99; a 2013 government page and a 2022 NGO memo give only +48 22 628 99 99. The site moved to kcik.pl; check the operator there before release.',
  },
]);
