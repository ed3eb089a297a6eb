// Serbia.
import { helplines } from '../define.ts';

export const lines = helplines('RS', [
  {
    id: 'rs-emergency',
    name: 'Emergency number 192 (Serbia)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '192',
    languages: ['sr'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Kurir: new emergency numbers from 21 May 2012',
        url: 'https://kurir.rs/vesti/drustvo/233230/od-ponedeljka-izmene-brojeva-telefona-hitnih-sluzbi',
        year: 2012,
      },
      {
        title: 'Biznis i Finansije: police become 192',
        url: 'https://bif.rs/2012/01/menjaju-se-brojevi-policije-vatrogasnih-i-ostalih-hitnih-sluzbi-4/',
        year: 2012,
      },
      {
        title: 'RTS / Interior Ministry: fire service on 193',
        url: 'https://naslovi.net/2024-04-10/rts/mup-savetuje-gradjane-kako-da-se-ponasaju-u-slucaju-pozara/36277092',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      '192 is the police (193 fire, 194 ambulance). Conflict: libphonenumber still lists the pre-2012 forms 92, 93 and 94. A single 112 service was still being prepared in 2024.',
  },
  {
    id: 'rs-astra',
    name: 'ASTRA SOS hotline',
    nameLocal: 'ASTRA SOS telefon',
    operator: 'ASTRA – Anti Trafficking Action',
    kind: 'trafficking',
    phone: '+381117850000',
    url: 'https://astra.rs/en/victim-support-and-sos-hotline/',
    languages: ['sr', 'en'],
    hours: null,
    free: null,
    anonymous: true,
    sources: [
      {
        title: 'ASTRA: If you survived human trafficking (011 785 0000)',
        url: 'http://www.astra.rs/sos-hotline-and-victim-assistance/if-you-survived-human-trafficking/?lang=en',
      },
      {
        title: 'ASTRA: anyone can report, also anonymously',
        url: 'http://www.astra.rs/sos-hotline-and-victim-assistance/report-human-trafficing/?lang=en',
      },
      {
        title: 'ASTRA: a third of calls check risky job offers',
        url: 'https://astra.rs/en/astra-s-sos-hotline-got-a-license/',
        year: 2018,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Checks job offers abroad. Conflict: 2006/07 reports print the former number +381 11 334 7817.',
  },
]);
