import { describe, expect, test } from 'vitest';
import type { Helpline } from '../../lib/core/types.ts';
import {
  chooseHelplines,
  countryFromTimeZone,
  isStale,
  type HelpQuestion,
} from '../../lib/helplines/index.ts';

const line = (over: Partial<Helpline> & Pick<Helpline, 'id' | 'country' | 'kind'>): Helpline => ({
  name: over.id,
  operator: 'Somebody',
  phone: null,
  languages: ['en'],
  hours: null,
  free: null,
  anonymous: null,
  sources: [{ title: 'Operator', url: 'https://example.org' }],
  confidence: 'high',
  checked: '2026-11-23',
  ...over,
});

const LINES: readonly Helpline[] = [
  line({ id: 'de-emergency', country: 'DE', kind: 'emergency', short: '112' }),
  line({ id: 'de-web', country: 'DE', kind: 'trafficking', url: 'https://example.org/web' }),
  line({ id: 'de-trafficking', country: 'DE', kind: 'trafficking', phone: '+4930123456', short: '116016' }),
  line({ id: 'de-labour', country: 'DE', kind: 'labour', url: 'https://example.org/labour' }),
  line({ id: 'ro-emergency', country: 'RO', kind: 'emergency', short: '112' }),
  line({ id: 'ro-short-only', country: 'RO', kind: 'trafficking', short: '0800800678' }),
  line({ id: 'ro-trafficking', country: 'RO', kind: 'trafficking', phone: '+40213133100', short: '0800' }),
  line({ id: 'kh-emergency', country: 'KH', kind: 'emergency', short: '117', confidence: 'low' }),
  line({ id: 'kh-weak', country: 'KH', kind: 'trafficking', phone: '+85512345678', confidence: 'low' }),
  line({
    id: 'kh-weak-web',
    country: 'KH',
    kind: 'scam',
    phone: '+85512345678',
    url: 'https://example.org/kh',
    confidence: 'low',
  }),
  line({ id: 'eu-112', country: 'EU', kind: 'emergency', short: '112' }),
  line({ id: 'eu-116006', country: 'EU', kind: 'trafficking', short: '116006', onlyIn: ['DE'] }),
  line({ id: 'xx-world', country: 'XX', kind: 'trafficking', url: 'https://example.org/world' }),
];

const ask = (over: Partial<HelpQuestion>) =>
  chooseHelplines({
    readerCountry: null,
    jobCountry: null,
    homeCountry: null,
    helpTypes: ['trafficking'],
    stage: 'before',
    today: '2026-12-01',
    organisation: null,
    lines: LINES,
    ...over,
  });
const ids = (over: Partial<HelpQuestion>): string[] => ask(over).lines.map(({ id }) => id);

describe('the order of helplines', () => {
  test.each<[string, Partial<HelpQuestion>, string[]]>([
    [
      'a number somebody answers comes before a web page, emergency stays second',
      { readerCountry: 'DE' },
      ['de-trafficking', 'de-emergency', 'de-web', 'eu-116006', 'xx-world'],
    ],
    [
      'the storyline orders the kinds',
      { readerCountry: 'DE', helpTypes: ['labour', 'trafficking'] },
      ['de-labour', 'de-emergency', 'de-trafficking', 'de-web', 'eu-116006', 'xx-world'],
    ],
    [
      'somebody who is already there gets the emergency number first',
      { readerCountry: 'DE', stage: 'there' },
      ['de-emergency', 'de-trafficking', 'de-web', 'eu-116006', 'xx-world'],
    ],
    [
      'somebody who is already there may be where the job is: both emergency numbers stand first',
      { readerCountry: 'DE', jobCountry: 'RO', stage: 'there' },
      ['de-emergency', 'ro-emergency', 'de-trafficking', 'de-web', 'ro-trafficking', 'eu-116006', 'xx-world'],
    ],
    [
      'lines of the job country follow, without numbers that only work there',
      { readerCountry: 'DE', jobCountry: 'RO' },
      ['de-trafficking', 'de-emergency', 'de-web', 'ro-trafficking', 'eu-116006', 'xx-world'],
    ],
    ['an EU country without its own list falls back to 112', { readerCountry: 'MT' }, ['xx-world', 'eu-112']],
    [
      'the next best kind stands in for a missing one',
      { readerCountry: 'DE', helpTypes: ['migrant'] },
      ['de-labour', 'de-emergency', 'de-trafficking', 'eu-116006', 'xx-world'],
    ],
    ['no country chosen leaves the international ones', {}, ['xx-world']],
  ])('%s', (_, question, expected) => {
    expect(ids(question)).toEqual(expected);
  });

  test('old data puts the emergency number first', () => {
    expect(ids({ readerCountry: 'DE', today: '2027-11-24' })[0]).toBe('de-emergency');
    expect(ask({ readerCountry: 'DE', today: '2027-11-24' }).lines.every(({ stale }) => stale)).toBe(true);
  });

  test('the list of the organisation comes first, even before the emergency number', () => {
    const organisation = {
      helplines: [{ name: 'Shelter', kind: 'trafficking' as const, phone: '+49301234' }],
    };
    const { lines } = ask({ readerCountry: 'DE', stage: 'there', organisation });
    expect(lines.map(({ id }) => id).slice(0, 2)).toEqual(['organisation-1', 'de-emergency']);
    expect(lines[0]).toMatchObject({ own: true, phone: '+49301234', short: null, stale: false });
  });

  test('a number that only works at home is not offered abroad', () => {
    const abroad = ask({ readerCountry: 'DE', homeCountry: 'RO' }).lines.find(
      ({ id }) => id === 'ro-trafficking',
    );
    expect(abroad).toMatchObject({ short: null, phone: '+40213133100', reason: 'where-you-come-from' });
  });
});

describe('what is not known is said', () => {
  test('no country chosen', () => {
    expect(ask({}).unknown).toContain('country');
  });
  test('a doubtful emergency number is not shown', () => {
    const answer = ask({ readerCountry: 'KH' });
    expect(answer.emergency).toBeNull();
    expect(answer.unknown).toContain('emergency');
    expect(answer.lines.map(({ id }) => id)).toEqual(['xx-world']);
  });
  test('a doubtful line keeps its page but never its number', () => {
    const [first] = ask({ readerCountry: 'KH', helpTypes: ['scam'] }).lines;
    expect(first).toMatchObject({
      id: 'kh-weak-web',
      phone: null,
      short: null,
      url: 'https://example.org/kh',
    });
  });
  test('a kind nobody serves', () => {
    expect(ask({ readerCountry: 'DE', helpTypes: ['seafarers'] }).unknown).toEqual(['seafarers']);
  });
});

test.each([
  ['2026-11-23', '2027-11-23', false],
  ['2026-11-23', '2027-11-24', true],
  ['2024-02-29', '2025-03-01', true],
])('checked on %s, read on %s: old = %s', (checked, today, old) => {
  expect(isStale(checked, today)).toBe(old);
});

test.each([
  ['Europe/Berlin', 'DE'],
  ['Europe/Kiev', 'UA'],
  ['Europe/Kyiv', 'UA'],
  ['Asia/Calcutta', 'IN'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Saigon', 'VN'],
  ['America/Argentina/Buenos_Aires', 'AR'],
  ['America/Buenos_Aires', 'AR'],
  ['Asia/Phnom_Penh', 'KH'],
  ['UTC', null],
  ['', null],
  [undefined, null],
])('time zone %s belongs to %s', (zone, country) => {
  expect(countryFromTimeZone(zone)).toBe(country);
});
