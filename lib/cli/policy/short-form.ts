// From the words on the command line to the values an administrator would otherwise write by hand.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refused } from '../refused.ts';

/** As they go into a policy; nothing is trusted yet. */
export type PolicyValues = Readonly<Record<string, unknown>>;

export const OPTIONS = {
  for: { type: 'string', multiple: true },
  /** Id of the extension in this browser; each store gives its own. */
  id: { type: 'string' },
  out: { type: 'string', default: 'artifacts/policy' },
  /** A JSON file with values, for whatever has no short form. */
  values: { type: 'string' },
  language: { type: 'string' },
  country: { type: 'string' },
  home: { type: 'string' },
  organisation: { type: 'string' },
  helpline: { type: 'string', multiple: true },
  keeping: { type: 'string' },
  exit: { type: 'string' },
  'idle-wipe': { type: 'string' },
  shared: { type: 'boolean' },
  discreet: { type: 'boolean' },
  'no-badge': { type: 'boolean' },
  'no-card': { type: 'boolean' },
  'no-chats': { type: 'boolean' },
  chat: { type: 'string', multiple: true },
  off: { type: 'string', multiple: true },
  'no-welcome': { type: 'boolean' },
  lock: { type: 'string', multiple: true },
} as const satisfies ParseArgsConfig['options'];

export const readOptions = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS }).values;

export type PolicyOptions = ReturnType<typeof readOptions>;

export function valuesOf(options: PolicyOptions): PolicyValues {
  const given = {
    language: options.language,
    readerCountry: options.country,
    homeCountry: options.home,
    badge: options['no-badge'] ? false : undefined,
    card: options['no-card'] ? false : undefined,
    sites: options.off && Object.fromEntries(options.off.map((host) => [host, { mode: 'off' }])),
    chats: options.chat,
    chatsAllowed: options['no-chats'] ? false : undefined,
    keeping: options.keeping === undefined ? undefined : keepingOf(options.keeping),
    quickExitUrl: options.exit,
    discreet: options.discreet,
    idleWipeMinutes: options['idle-wipe'] === undefined ? undefined : Number(options['idle-wipe']),
    shared: options.shared,
    organisation: organisationOf(options),
    welcomed: options['no-welcome'],
    locked: options.lock,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** `off`, `on`, or the number of days after which saved checks are deleted. */
function keepingOf(text: string): unknown {
  if (text === 'off' || text === 'on') return { mode: text, days: 90 };
  return { mode: 'on', days: Number(text) };
}

function organisationOf({ organisation, helpline }: PolicyOptions): unknown {
  if (organisation === undefined && helpline === undefined) return undefined;
  if (organisation === undefined) throw new Refused('A helpline needs the name of its --organisation.');
  return { name: organisation, helplines: (helpline ?? []).map(helplineOf) };
}

const KIND =
  /^(?:emergency|police|trafficking|labour|scam|migrant|domestic-violence|child|bank|embassy|image-abuse|seafarers)$/u;

/** `Name|+493012345|https://…|whatsapp:+49…|migrant|es,ro|Mon to Fri 9-17`: after the name in any order. */
function helplineOf(text: string): unknown {
  const [name = '', ...parts] = text.split('|').map((part) => part.trim());
  const line: Record<string, unknown> = { name, kind: 'trafficking' };
  for (const part of parts.filter((one) => one !== '')) {
    const [key, value] = partOf(part);
    line[key] = value;
  }
  if (parts.length === 0) throw new Refused(`Say how to reach "${name}": --helpline "${name}|+49301234567"`);
  return line;
}

function partOf(part: string): readonly [string, unknown] {
  if (part.startsWith('whatsapp:')) return ['whatsapp', part.slice('whatsapp:'.length).replaceAll(' ', '')];
  if (/^https?:/u.test(part)) return ['url', part];
  if (KIND.test(part)) return ['kind', part];
  if (/^[+*]?[\d ()/-]+$/u.test(part)) return ['phone', part.replaceAll(/[ ()/-]/gu, '')];
  if (/^[a-z]{2,3}(?:,[a-z]{2,3})*$/u.test(part)) return ['languages', part.split(',')];
  return ['hours', part];
}
