// Sweden.
import { helplines } from '../define.ts';
import { PHONE_METADATA, TEAMS_TABLE } from './emergency-sources.ts';

export const lines = helplines('SE', [
  {
    id: 'se-emergency',
    name: 'Emergency number 112 (Sweden)',
    operator: 'National emergency services',
    kind: 'emergency',
    phone: null,
    short: '112',
    languages: ['sv', 'en'],
    hours: '24/7',
    free: true,
    anonymous: null,
    sources: [PHONE_METADATA, TEAMS_TABLE],
    confidence: 'high',
    checked: '2026-11-23',
    notes: 'Police, non-urgent 114 14.',
  },
  {
    id: 'se-nmt',
    name: 'National support line on human trafficking (for professionals)',
    nameLocal: 'Jämställdhetsmyndighetens stödtelefon',
    operator: 'Swedish Gender Equality Agency',
    kind: 'trafficking',
    phone: '+4620390000',
    url: 'https://www.nmtsverige.se',
    languages: ['sv', 'en'],
    hours: 'Office hours, weekdays',
    free: true,
    anonymous: null,
    sources: [
      {
        title: 'Jämställdhetsmyndigheten: Stödtelefon och NMT',
        url: 'https://jamstalldhetsmyndigheten.se/mans-vald-mot-kvinnor/prostitution-och-manniskohandel/stodtelefon-och-nationellt-metodstodsteam-nmt/',
      },
      {
        title: 'Noomi: anyone suspecting trafficking can call 020-390 000',
        url: 'https://noomimalmo.se/eng/849-2',
      },
    ],
    confidence: 'medium',
    checked: '2026-11-23',
    notes:
      'Conflict on audience: the agency says it is for professionals; an NGO says anyone may call. Members of the public: police 114 14, emergency 112.',
  },
  {
    id: 'se-police-11414',
    name: 'Swedish Police (non-emergency)',
    operator: 'Polisen',
    kind: 'police',
    phone: null,
    short: '11414',
    languages: ['sv', 'en'],
    hours: null,
    free: null,
    anonymous: null,
    sources: [
      { title: 'Du avgör: report trafficking to police 114 14', url: 'https://duavgor.se/manniskohandel/' },
      {
        title: 'Jämställdhetsmyndigheten: urgent cases, police 114 14',
        url: 'https://jamstalldhetsmyndigheten.se/mans-vald-mot-kvinnor/prostitution-och-manniskohandel/stodtelefon-och-nationellt-metodstodsteam-nmt/',
      },
    ],
    confidence: 'high',
    checked: '2026-11-23',
  },
]);
