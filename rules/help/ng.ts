// Nigeria.
import { helplines } from '../define.ts';

export const lines = helplines('NG', [
  {
    id: 'ng-emergency',
    name: 'Emergency number 112 (Nigeria)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Technology Times: 112 is toll-free on every network (NCC)',
        url: 'https://technologytimes.ng/dial-122-how-nigerias-three-digit-emergency-number-works/',
      },
      {
        title: 'ThisDay: NCC launches 112 centre',
        url: 'https://www.thisdaylive.com/index.php/2019/09/23/insecurity-ncc-launches-emergency-communication-centre-in-katsina/',
        year: 2019,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
    notes:
      'Toll-free, where the state has an emergency communications centre. Conflict: libphonenumber lists 199.',
  },
  {
    id: 'ng-naptip-627',
    name: 'NAPTIP 627',
    operator: 'National Agency for the Prohibition of Trafficking in Persons',
    kind: 'trafficking',
    phone: null,
    short: '627',
    languages: ['en'],
    hours: '24-hour call centre',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'The Nation: 627 toll-free line and call centre',
        url: 'https://thenationonlineng.net/naptip-kicks-off-toll-free-line-call-centre/',
        year: 2021,
      },
      {
        title: 'Classic FM: 24-hour call centre, toll-free short code, 7,000 calls in 2023',
        url: 'https://classic91.net/naptip-calls-for-action-on-trafficking-regulations-compliance',
        year: 2024,
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
