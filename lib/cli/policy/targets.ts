// Each browser on each system keeps policies in its own place and form; this is the table of them.
import { Refused } from '../refused.ts';
import { configurationProfile } from './plist.ts';
import { powerShell, regFile, valueOf, type RegistryKey } from './registry.ts';
import type { PolicyValues } from './short-form.ts';

export interface PolicyFile {
  readonly name: string;
  /** Where it goes, for the person who puts it there. */
  readonly goesTo: string;
  readonly text: string;
  /** What the registry editor expects; everything else is UTF-8. */
  readonly encoding: 'utf8' | 'utf16le';
}

type Writer = (values: PolicyValues, id: string) => readonly PolicyFile[];

export interface Target {
  readonly family: 'chromium' | 'firefox';
  readonly files: Writer;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const file = (
  name: string,
  goesTo: string,
  text: string,
  encoding: PolicyFile['encoding'] = 'utf8',
): PolicyFile => ({
  ...{ name, goesTo, text, encoding },
});

const inChromiumJson =
  (folder: string): Writer =>
  (values, id) => [
    file(
      'second-look.json',
      `${folder}/second-look.json`,
      json({ '3rdparty': { extensions: { [id]: values } } }),
    ),
  ];

const inRegistry =
  (at: (values: PolicyValues, id: string) => RegistryKey): Writer =>
  (values, id) => [
    file(
      'second-look.reg',
      'double-click as administrator, or: reg import second-look.reg',
      regFile(at(values, id)),
      'utf16le',
    ),
    file(
      'second-look.ps1',
      'Intune: platform script, run as system in 64-bit PowerShell',
      powerShell(at(values, id)),
    ),
  ];

const inChromiumRegistry = (vendor: string): Writer =>
  inRegistry((values, id) => ({
    key: `SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${id}\\policy`,
    values: Object.entries(values).map(([name, value]) => valueOf(name, value)),
  }));

const inProfile =
  (domain: string): Writer =>
  (values, id) => [
    file(
      'second-look.mobileconfig',
      'open it, then allow it in System Settings; or your device management',
      configurationProfile(`${domain}.${id}`, values),
    ),
  ];

const forFirefox = (values: PolicyValues, id: string): object => ({
  '3rdparty': { Extensions: { [id]: values } },
});

const inFirefoxJson =
  (path: string): Writer =>
  (values, id) => [file('policies.json', path, json({ policies: forFirefox(values, id) }))];

const chromium = (files: Writer): Target => ({ family: 'chromium', files });
const firefox = (files: Writer): Target => ({ family: 'firefox', files });

export const TARGETS: Readonly<Record<string, Target>> = {
  'chrome-linux': chromium(inChromiumJson('/etc/opt/chrome/policies/managed')),
  'chromium-linux': chromium(inChromiumJson('/etc/chromium/policies/managed')),
  'edge-linux': chromium(inChromiumJson('/etc/opt/edge/policies/managed')),
  'firefox-linux': firefox(inFirefoxJson('/etc/firefox/policies/policies.json')),
  'chrome-windows': chromium(inChromiumRegistry(String.raw`Google\Chrome`)),
  'edge-windows': chromium(inChromiumRegistry(String.raw`Microsoft\Edge`)),
  'firefox-windows': firefox((values, id) => [
    ...inFirefoxJson(String.raw`C:\Program Files\Mozilla Firefox\distribution\policies.json`)(values, id),
    ...inRegistry(() => ({
      key: String.raw`SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions`,
      values: [{ name: id, kind: 'lines', data: JSON.stringify(values) }],
    }))(values, id),
  ]),
  'chrome-mac': chromium(inProfile('com.google.Chrome.extensions')),
  'edge-mac': chromium(inProfile('com.microsoft.Edge.extensions')),
  'firefox-mac': firefox((values, id) => [
    file(
      'second-look.mobileconfig',
      'open it, then allow it in System Settings; or your device management',
      configurationProfile('org.mozilla.firefox', {
        EnterprisePoliciesEnabled: true,
        ...forFirefox(values, id),
      }),
    ),
  ]),
  'chrome-chromeos': chromium((values) => [
    file(
      'second-look.json',
      'Google Admin console: Apps and extensions, this extension, "Policy for extensions"',
      json(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { Value: value }]))),
    ),
  ]),
};

/** Firefox takes the id from the manifest; stores of the Chromium family give one when the extension is published. */
const FIREFOX_ID = 'second-look@second-look.example';

export function policyFiles(
  name: string,
  values: PolicyValues,
  id: string | undefined,
): readonly PolicyFile[] {
  const target = TARGETS[name];
  if (target === undefined)
    throw new Refused(`Unknown place "${name}". There are: ${Object.keys(TARGETS).join(', ')}.`);
  if (target.family === 'firefox') return target.files(values, id?.includes('@') ? id : FIREFOX_ID);
  if (id === undefined || !/^[a-p]{32}$/u.test(id))
    throw new Refused(
      `${name} needs --id: the 32 letters that chrome://extensions or edge://extensions shows for Second Look.`,
    );
  return target.files(values, id);
}
