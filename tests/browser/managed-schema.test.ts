// The policy schema and the settings must name the same things, or an administrator's value is dropped silently.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPolicy } from '../../lib/browser/read-policy.ts';
import { SETTING_NAMES } from '../../lib/browser/settings.ts';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync('assets/public/managed_schema.json', 'utf8')) as Schema;
const described = schema.properties ?? {};

test('every setting can be set by policy, and nothing else', () => {
  expect(Object.keys(described).sort()).toEqual([...SETTING_NAMES, 'locked'].sort());
});

test.each(Object.entries(described))('%s has one type and says what it does', (_, { type, description }) => {
  expect(['string', 'boolean', 'integer', 'array', 'object']).toContain(type);
  expect(description).toMatch(/\.$/u);
});

test('a full policy passes without a problem', () => {
  const policy = readPolicy({
    language: 'es',
    readerCountry: 'DE',
    homeCountry: 'RO',
    badge: true,
    card: false,
    sites: { 'olx.ro': { mode: 'off' } },
    chats: ['web.whatsapp.com'],
    chatsAllowed: true,
    keeping: { mode: 'off', days: 30 },
    quickExitUrl: 'https://www.weather.example/',
    discreet: true,
    idleWipeMinutes: 10,
    shared: true,
    organisation: {
      name: 'Casa',
      helplines: [{ name: 'Day line', kind: 'trafficking', phone: '+49301234567', languages: ['es'] }],
    },
    quietened: { 'olx.ro': ['act-now'] },
    welcomed: true,
    locked: [],
  });
  expect(policy.problems).toEqual([]);
  expect(policy.locked).toEqual(SETTING_NAMES);
});
