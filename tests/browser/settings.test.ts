import { describe, expect, test } from 'vitest';
import { checkSettings, DEFAULT_SETTINGS, type Settings } from '../../lib/browser/settings.ts';
import { exportSettings, importSettings, readStored, toStored } from '../../lib/browser/settings-file.ts';

describe('one wrong value is left out alone', () => {
  test.each<[string, Record<string, unknown>, Partial<Settings>, string[]]>([
    ['a good value is kept', { badge: false }, { badge: false }, []],
    ['a word where yes or no belongs', { badge: 'no', card: false }, { card: false }, ['badge wrong-type']],
    ['a country in small letters', { readerCountry: 'de' }, {}, ['readerCountry not-allowed']],
    ['nothing chosen', { readerCountry: null }, { readerCountry: null }, []],
    [
      'an exit without encryption',
      { quickExitUrl: 'http://example.org' },
      {},
      ['quickExitUrl not-an-address'],
    ],
    [
      'an exit that is a script',
      { quickExitUrl: 'javascript:alert(1)' },
      {},
      ['quickExitUrl not-an-address'],
    ],
    ['an empty page as exit', { quickExitUrl: 'about:blank' }, { quickExitUrl: 'about:blank' }, []],
    ['minutes outside the limits', { idleWipeMinutes: 0 }, {}, ['idleWipeMinutes out-of-range']],
    ['half a minute', { idleWipeMinutes: 0.5 }, {}, ['idleWipeMinutes wrong-type']],
    ['a setting nobody knows', { colour: 'red' }, {}, ['colour unknown']],
    [
      'one site of several',
      { sites: { 'jobs.example': { mode: 'off' }, 'x.example': { mode: 'maybe' } } },
      { sites: { 'jobs.example': { mode: 'off' } } },
      ['sites.x.example.mode not-allowed'],
    ],
    ['a host that is none', { sites: { 'a b': { mode: 'on' } } }, { sites: {} }, ['sites.a b not-allowed']],
    [
      'one host of a list',
      { chats: ['chat.example', 7] },
      { chats: ['chat.example'] },
      ['chats[1] wrong-type'],
    ],
    ['days are missing', { keeping: { mode: 'on' } }, {}, ['keeping.days wrong-type']],
    [
      'one helpline of several',
      {
        organisation: {
          name: 'Shelter',
          helplines: [
            { name: 'Day line', kind: 'trafficking', phone: '+4930123456' },
            { name: 'Bad kind', kind: 'astrology' },
            { name: 'Bad number', kind: 'scam', phone: 'call us' },
          ],
        },
      },
      {
        organisation: {
          name: 'Shelter',
          helplines: [
            { name: 'Day line', kind: 'trafficking', phone: '+4930123456' },
            { name: 'Bad number', kind: 'scam' },
          ],
        },
      },
      ['organisation.helplines[1].kind not-allowed', 'organisation.helplines[2].phone not-allowed'],
    ],
    [
      'silenced signs',
      { quietened: { 'jobs.example': ['act-now', 'NO'] } },
      { quietened: { 'jobs.example': ['act-now'] } },
      ['quietened.jobs.example[1] not-allowed'],
    ],
  ])('%s', (_, raw, values, problems) => {
    const read = checkSettings(raw);
    expect(read.values).toEqual(values);
    expect(read.problems.map(({ setting, reason }) => `${setting} ${reason}`)).toEqual(problems);
  });

  test.each([[[]], ['text'], [7]])('%j as a whole gives nothing and says so', (raw) => {
    expect(checkSettings(raw)).toEqual({ values: {}, problems: [{ setting: '', reason: 'wrong-type' }] });
  });

  test('names that reach into prototypes change nothing', () => {
    const { values } = checkSettings(
      JSON.parse('{"__proto__":{"badge":false},"sites":{"__proto__":{"mode":"off"}}}'),
    );
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(values.badge).toBeUndefined();
    expect(values.sites).toEqual({});
  });

  test('the defaults pass their own check', () => {
    expect(checkSettings(DEFAULT_SETTINGS)).toEqual({ values: DEFAULT_SETTINGS, problems: [] });
  });
});

describe('stored settings', () => {
  test('nothing stored gives the defaults', () => {
    expect(readStored(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });
  test.each([['text'], [{}], [{ version: 1 }], [{ version: '1', values: {} }]])(
    'unreadable %j gives the defaults and says so',
    (stored) => {
      const { settings, problems } = readStored(stored);
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problems).toHaveLength(1);
    },
  );
  test('every older version walks up step by step', () => {
    const steps = {
      1: (values: Readonly<Record<string, unknown>>) => ({
        ...values,
        badge: values['marks'],
        marks: undefined,
      }),
      2: ({ marks: _, ...values }: Readonly<Record<string, unknown>>) => ({ ...values, card: false }),
    };
    const { settings, problems } = readStored({ version: 1, values: { marks: false } }, steps, 3);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, badge: false, card: false });
    expect(problems).toEqual([]);
  });
  test('settings of a newer version keep what is known', () => {
    const { settings, problems } = readStored({ version: 99, values: { badge: false, hologram: true } });
    expect(settings.badge).toBe(false);
    expect(problems.map(({ reason }) => reason)).toEqual(['newer-version', 'unknown']);
  });
});

describe('a settings file', () => {
  const mine: Settings = { ...DEFAULT_SETTINGS, language: 'ar', sites: { 'jobs.example': { mode: 'off' } } };
  test('comes back as it went', () => {
    expect(importSettings(exportSettings(mine))).toEqual({ ok: true, settings: mine, problems: [] });
  });
  test.each([
    ['{', 'not-json'],
    ['[]', 'not-settings'],
    [JSON.stringify(toStored(mine)), 'not-settings'],
  ])('%j is refused', (text, why) => {
    expect(importSettings(text)).toEqual({ ok: false, why });
  });
});
