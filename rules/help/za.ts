// South Africa.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('ZA', [
  {
    id: 'za-emergency',
    name: 'Emergency number 10111 (South Africa)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '10111',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '10111 is the police; 112 from mobiles.',
  },
  {
    id: 'za-a21',
    name: 'South African National Human Trafficking Hotline',
    operator: 'A21 South Africa',
    kind: 'trafficking',
    phone: '+27800222777',
    url: 'https://0800222777.org.za',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: true,
    sources: [
      { title: 'Operator site', url: 'https://0800222777.org.za' },
      {
        title: 'National Freedom Network: whom to contact',
        url: 'https://nfn.org.za/faqs/i-suspect-human-trafficking-who-do-i-contact/',
      },
      {
        title: 'IOL: 24/7, confidential, anonymous',
        url: 'http://www.iol.co.za/capetimes/new-national-human-trafficking-resource-line-opens-today-2062430',
        year: 2016,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes: '0800 222 777 inside South Africa.',
  },
  {
    id: 'za-salvation-army',
    name: 'Salvation Army human trafficking hotline',
    operator: 'The Salvation Army Southern Africa',
    kind: 'trafficking',
    phone: '+27800073728',
    languages: ['en'],
    hours: null,
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Salvation Army: appeals for leads (08000 73728)',
        url: 'https://www.salvationarmy.org.za/the-salvation-army-appeals-for-leads-on-human-trafficking-as-16-days-kicks-off/',
        year: 2012,
      },
      {
        title: 'Salvation Army: welcomes focus on trafficking (08000 73728)',
        url: 'https://www.salvationarmy.org.za/salvation-army-welcomes-focus-on-human-trafficking/',
        year: 2015,
      },
      {
        title: 'National Freedom Network: 08000 73728',
        url: 'https://nfn.org.za/faqs/i-suspect-human-trafficking-who-do-i-contact/',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Conflict: launch articles of 2010 and one article of 2023 print 08000 737283 or 0800 737 283; the operator’s own pages (2012, 2015) say 08000 73728. Prefer 0800 222 777 (za-a21).',
  },
]);
