// Sierra Leone.
import { helplines } from '../define.ts';

export const lines = helplines('SL', [
  {
    id: 'sl-134',
    name: '134 Freedom hotline',
    operator: 'National Task Force on Human Trafficking',
    kind: 'trafficking',
    phone: null,
    url: 'https://politicosl.com/articles/sierra-leone-sets-free-hotline-report-human-trafficking',
    languages: ['en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      {
        title: 'Politico SL: toll-free 134 announced',
        url: 'https://politicosl.com/articles/sierra-leone-sets-free-hotline-report-human-trafficking',
        year: 2022,
      },
      {
        title: 'TIP report 2024: the national hotline was inoperable',
        url: 'https://www.ecoi.net/de/dokument/2111756.html',
        year: 2024,
      },
    ],
    confidence: 'low',
    checked: '2026-11-23',
    notes: 'Conflict: announced in February 2022, reported as not working in 2024. Not shown as a number.',
  },
]);
