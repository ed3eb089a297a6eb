// Policy files for administrators: the short form, the checks, and what each browser finds in its place.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { problemsOf, type Schema } from '../../lib/cli/policy/check-values.ts';
import { readOptions, valuesOf } from '../../lib/cli/policy/short-form.ts';
import { policyFiles, TARGETS } from '../../lib/cli/policy/targets.ts';
import { readPolicy } from '../../lib/browser/read-policy.ts';

const schema = JSON.parse(readFileSync('assets/public/managed_schema.json', 'utf8')) as Schema;
const CHROMIUM_ID = 'abcdefghijklmnopabcdefghijklmnop';
const FIREFOX_ID = 'second-look@second-look.example';

const shelter = valuesOf(
  readOptions([
    ...[
      '--language',
      'es',
      '--country',
      'DE',
      '--organisation',
      'Haus "Über" & Söhne',
      '--keeping',
      'off',
      '--shared',
    ],
    ...[
      '--helpline',
      "Day line|+49 30 1234567|https://help.example|migrant|es,ro|Mon to Fri 9-17, it's free",
    ],
    ...['--idle-wipe', '10', '--off', 'jobs.example', '--no-chats', '--lock', 'badge'],
  ]),
);

const textOf = (target: string, file: string): string =>
  policyFiles(target, shelter, CHROMIUM_ID).find(({ name }) => name === file)?.text ?? '';

describe('the short form', () => {
  it('becomes the values of a policy', () => {
    expect(shelter).toEqual({
      language: 'es',
      readerCountry: 'DE',
      sites: { 'jobs.example': { mode: 'off' } },
      chatsAllowed: false,
      keeping: { mode: 'off', days: 90 },
      idleWipeMinutes: 10,
      shared: true,
      organisation: {
        name: 'Haus "Über" & Söhne',
        helplines: [
          {
            name: 'Day line',
            kind: 'migrant',
            phone: '+49301234567',
            url: 'https://help.example',
            languages: ['es', 'ro'],
            hours: "Mon to Fri 9-17, it's free",
          },
        ],
      },
      locked: ['badge'],
    });
  });

  it('arrives whole in the extension', () => {
    expect(problemsOf(shelter, schema)).toEqual([]);
    expect(readPolicy(shelter).locked).toContain('badge');
  });

  it('counts the days of keeping', () => {
    expect(valuesOf(readOptions(['--keeping', '30']))).toEqual({ keeping: { mode: 'on', days: 30 } });
  });

  it('sets nothing that was not said', () => {
    expect(valuesOf(readOptions(['--for', 'chrome-linux']))).toEqual({});
  });

  it('does not take a helpline without a way to reach it, or without its organisation', () => {
    expect(() => valuesOf(readOptions(['--organisation', 'Casa', '--helpline', 'Day line']))).toThrow(
      /how to reach/u,
    );
    expect(() => valuesOf(readOptions(['--helpline', 'Day line|112']))).toThrow(/--organisation/u);
  });
});

describe('a value that would be ignored is named', () => {
  it.each<[string, Record<string, unknown>]>([
    ['readerCountry', { readerCountry: 'Germany' }],
    ['shared', { shared: 'yes' }],
    ['keeping.days', { keeping: { mode: 'on', days: Number.NaN } }],
    ['idleWipeMinutes', { idleWipeMinutes: 999 }],
    ['quickExitUrl', { quickExitUrl: 'http://weather.example' }],
    [
      'organisation.helplines[0].phone',
      { organisation: { name: 'A', helplines: [{ name: 'B', kind: 'scam', phone: 'call us' }] } },
    ],
    ['colour', { colour: 'blue' }],
    ['locked[0]', { locked: ['colour'] }],
  ])('%s', (path, values) => {
    expect(problemsOf(values, schema).join('\n')).toContain(path);
  });
});

describe('each browser finds the values in its place', () => {
  it.each(['chrome-linux', 'chromium-linux', 'edge-linux'])('%s', (target) => {
    expect(JSON.parse(textOf(target, 'second-look.json'))).toEqual({
      '3rdparty': { extensions: { [CHROMIUM_ID]: shelter } },
    });
  });

  it.each(['firefox-linux', 'firefox-windows'])('%s', (target) => {
    expect(JSON.parse(textOf(target, 'policies.json'))).toEqual({
      policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: shelter } } },
    });
  });

  it.each([
    ['chrome-windows', 'Google\\Chrome'],
    ['edge-windows', 'Microsoft\\Edge'],
  ])('%s', (target, vendor) => {
    const [reg] = policyFiles(target, shelter, CHROMIUM_ID);
    expect(reg?.encoding).toBe('utf16le');
    const lines = (reg?.text ?? '').replace('\uFEFF', '').split('\r\n');
    expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
    expect(lines).toContain(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy]`,
    );
    expect(lines).toContain('"shared"=dword:00000001');
    expect(lines).toContain('"chatsAllowed"=dword:00000000');
    expect(lines).toContain('"idleWipeMinutes"=dword:0000000a');
    expect(lines).toContain('"language"="es"');
    const organisation =
      /^"organisation"="(.*)"$/u.exec(lines.find((line) => line.startsWith('"organisation"')) ?? '')?.[1] ??
      '';
    expect(JSON.parse(organisation.replaceAll(/\\(["\\])/gu, '$1'))).toEqual(shelter['organisation']);
    const script = textOf(target, 'second-look.ps1');
    expect(script).toContain("it''s free");
    expect(script).toContain("-Name 'shared' -PropertyType DWord -Value 1 -Force");
  });

  it('firefox-windows, by group policy', () => {
    const reg = textOf('firefox-windows', 'second-look.reg');
    // The key is shared with other extensions: it must not be emptied.
    expect(reg).not.toContain('[-');
    const bytes =
      /hex\(7\):([0-9a-f,]+)/u
        .exec(reg)?.[1]
        ?.split(',')
        .map((byte) => Number.parseInt(byte, 16)) ?? [];
    expect(JSON.parse(Buffer.from(bytes).toString('utf16le').replace(/\0+$/u, ''))).toEqual(shelter);
  });

  it.each([
    ['chrome-mac', `com.google.Chrome.extensions.${CHROMIUM_ID}`],
    ['edge-mac', `com.microsoft.Edge.extensions.${CHROMIUM_ID}`],
    ['firefox-mac', 'org.mozilla.firefox'],
  ])('%s', (target, domain) => {
    const text = textOf(target, 'second-look.mobileconfig');
    const { document } = parseHTML(text.replaceAll(/<(true|false)\/>/gu, '<$1></$1>'));
    const after = (key: string) =>
      [...document.querySelectorAll('key')].find((one) => one.textContent === key)?.nextElementSibling;
    expect([...document.querySelectorAll('string')].map((one) => one.textContent)).toContain(domain);
    expect(after('shared')?.tagName.toLowerCase()).toBe('true');
    expect(after('idleWipeMinutes')?.textContent).toBe('10');
    expect(text).toContain('Haus "Über" &amp; Söhne');
    const ids = [...text.matchAll(/<string>([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})<\/string>/gu)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('chrome-chromeos', () => {
    expect(JSON.parse(textOf('chrome-chromeos', 'second-look.json'))).toMatchObject({
      shared: { Value: true },
    });
  });

  it.each(Object.keys(TARGETS))('%s gives the same files each time', (target) => {
    expect(policyFiles(target, shelter, CHROMIUM_ID)).toEqual(policyFiles(target, shelter, CHROMIUM_ID));
  });
});

describe('refused', () => {
  it('an unknown place, naming the known ones', () => {
    expect(() => policyFiles('netscape-os2', shelter, CHROMIUM_ID)).toThrow(/chrome-linux.*firefox-mac/u);
  });

  it.each([undefined, 'second-look', FIREFOX_ID])('Chromium with the id %s', (id) => {
    expect(() => policyFiles('chrome-linux', shelter, id)).toThrow(/--id/u);
  });

  it('Firefox needs none', () => {
    expect(policyFiles('firefox-linux', shelter, undefined)).toHaveLength(1);
  });
});

it('docs/deploy.md names every browser we write files for, and every option', () => {
  const paper = readFileSync('docs/deploy.md', 'utf8');
  expect(Object.keys(TARGETS).filter((target) => !paper.includes(target))).toEqual([]);
  expect(Object.keys(schema.properties ?? {}).filter((name) => !paper.includes(`\`${name}\``))).toEqual([]);
});
