// The directory itself: a wrong number can harm somebody.
import { isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import type { Helpline } from '../../lib/core/types.ts';
import { chooseHelplines, countryFromTimeZone, showDirectory } from '../../lib/helplines/index.ts';
import { HELP_COUNTRIES, loadAllHelplines, loadHelplines } from '../../rules/help/index.ts';

const TODAY = '2026-12-01';
const all = await loadAllHelplines();
const named = all.map((line): [string, Helpline] => [line.id, line]);

/** Printed like this by their operators for calls from abroad, though no numbering plan has such lengths. */
const ODD_LENGTH = new Set(['ph-1343', 'np-1177', 'hk-1868', 'cn-12308']);

test.each(named)('%s is complete, sourced and can be reached as it says', (id, line) => {
  // It has a country, a kind and a name that fit its file.
  expect(id).toMatch(/^[a-z]{2}-[a-z0-9-]+$/u);
  expect(id.slice(0, 2).toUpperCase()).toBe(line.country);
  expect(line.name.trim()).not.toBe('');
  expect(line.operator.trim()).not.toBe('');
  // It names its sources and the day they were read.
  expect(line.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(line.sources.length).toBeGreaterThan(0);
  for (const { title, url } of line.sources) {
    expect(title.trim()).not.toBe('');
    expect(new URL(url).protocol).toMatch(/^https?:$/u);
  }
  // It has numbers that can be dialled.
  for (const number of [line.phone, line.whatsapp]) {
    if (number === null || number === undefined) continue;
    expect(number).toMatch(/^\+[1-9]\d{4,14}$/u);
    if (!ODD_LENGTH.has(id)) expect(isPossiblePhoneNumber(number) || isValidPhoneNumber(number)).toBe(true);
  }
  if (line.short !== undefined) expect(line.short).toMatch(/^\*?\d{2,14}$/u);
  if (
    line.kind !== 'emergency' &&
    line.confidence === 'high' &&
    line.phone === null &&
    line.short === undefined
  ) {
    expect([line.url, line.chatUrl, line.email, line.whatsapp].some((way) => way !== undefined)).toBe(true);
  }
  // It has addresses that open.
  for (const url of [line.url, line.chatUrl])
    if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/u);
  if (line.email !== undefined) expect(line.email).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]+$/u);
});

test('ids are given once', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('no doubtful number is ever shown', () => {
  const doubtful = new Set(all.filter(({ confidence }) => confidence === 'low').map(({ id }) => id));
  expect(doubtful.size).toBeGreaterThan(0);
  for (const line of showDirectory(all, TODAY)) {
    if (doubtful.has(line.id))
      expect([line.phone, line.short, line.sms, line.whatsapp]).toEqual([null, null, null, null]);
  }
});

describe.each(HELP_COUNTRIES.map((country) => [country]))('a reader in %s', (country) => {
  test('finds an emergency number, or is told that none is known', async () => {
    const lines = await loadHelplines([country]);
    const question = {
      readerCountry: country,
      jobCountry: null,
      homeCountry: null,
      organisation: null,
      today: TODAY,
      lines,
    };
    const answer = chooseHelplines({ ...question, helpTypes: [], stage: 'there' });
    if (answer.emergency === null) expect(answer.unknown).toContain('emergency');
    else {
      expect(answer.lines[0]).toEqual(answer.emergency);
      expect(answer.emergency.short ?? answer.emergency.phone).toMatch(/^\d{2,5}$/u);
    }
  });
});

test('a country nobody has looked at is loaded without failing, and unknown', async () => {
  const lines = await loadHelplines(['AQ', null]);
  expect(lines.every(({ country }) => country === 'EU' || country === 'XX')).toBe(true);
  const answer = chooseHelplines({
    readerCountry: 'AQ',
    jobCountry: null,
    homeCountry: null,
    helpTypes: ['trafficking'],
    stage: 'before',
    today: TODAY,
    organisation: null,
    lines,
  });
  expect(answer.unknown).toContain('emergency');
});

test('the directory covers the countries it promises', () => {
  expect(HELP_COUNTRIES.length).toBeGreaterThanOrEqual(166);
});

test('every zone this computer knows either names a country or belongs to none', () => {
  const places = Intl.supportedValuesOf('timeZone').filter((zone) =>
    /^(?:Africa|America|Asia|Europe|Pacific|Indian)\//u.test(zone),
  );
  expect(places.filter((zone) => countryFromTimeZone(zone) === null)).toEqual([]);
});
