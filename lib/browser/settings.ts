// Everything a reader or an organisation can choose, with its limits. Pure: no browser call here.
import type { CountryCode, HelpKind, LanguageCode, OrganisationHelpline } from '../core/types.ts';
import {
  flag,
  form,
  isPlain,
  listOf,
  oneOf,
  orNothing,
  readParts,
  shape,
  tableOf,
  webAddress,
  wholeNumber,
  words,
  type Check,
  type Problem,
  type Report,
} from './checks.ts';

export type { Problem, ProblemReason } from './checks.ts';

export interface SiteSetting {
  /** `paused` ends when the browser is closed. */
  readonly mode: 'on' | 'off' | 'paused';
}

export interface Keeping {
  readonly mode: 'off' | 'on';
  /** Saved checks are deleted after so many days. */
  readonly days: number;
}

export interface Organisation {
  readonly name: string;
  readonly helplines: readonly OrganisationHelpline[];
}

export interface Settings {
  /** `null`: not chosen yet. */
  readonly language: LanguageCode | null;
  readonly readerCountry: CountryCode | null;
  readonly homeCountry: CountryCode | null;
  readonly badge: boolean;
  readonly card: boolean;
  /** By host, without `www.`. */
  readonly sites: Readonly<Record<string, SiteSetting>>;
  /** Hosts whose conversations may be read. */
  readonly chats: readonly string[];
  /** An organisation may rule out reading conversations at all. */
  readonly chatsAllowed: boolean;
  readonly keeping: Keeping;
  readonly quickExitUrl: string;
  readonly discreet: boolean;
  readonly idleWipeMinutes: number | null;
  /** Shared computer: nothing is written to the disk. */
  readonly shared: boolean;
  readonly organisation: Organisation | null;
  /** Sign ids the reader called wrong, by host. */
  readonly quietened: Readonly<Record<string, readonly string[]>>;
  /** The first steps were seen or skipped. */
  readonly welcomed: boolean;
}

export type SettingName = keyof Settings;

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  readerCountry: null,
  homeCountry: null,
  badge: true,
  card: true,
  sites: {},
  chats: [],
  chatsAllowed: true,
  keeping: { mode: 'off', days: 90 },
  quickExitUrl: 'https://www.wikipedia.org/',
  discreet: false,
  idleWipeMinutes: null,
  shared: false,
  organisation: null,
  quietened: {},
  welcomed: false,
};

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly SettingName[];

const language = form(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u);
const country = form(/^[A-Z]{2}$/u);
const host = form(/^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u);
const signId = form(/^[a-z][a-z0-9-]{1,60}$/u);

const HELP_KINDS = [
  'emergency',
  'police',
  'trafficking',
  'labour',
  'scam',
  'migrant',
  'domestic-violence',
  'child',
  'bank',
  'embassy',
  'image-abuse',
  'seafarers',
] as const satisfies readonly HelpKind[];

const organisationLine: Check<OrganisationHelpline> = shape<OrganisationHelpline>(
  {
    name: words(120),
    kind: oneOf(...HELP_KINDS),
    phone: form(/^(?:\+[1-9]\d{4,14}|\*?\d{2,12})$/u),
    url: webAddress,
    whatsapp: form(/^\+[1-9]\d{4,14}$/u),
    hours: words(80),
    languages: listOf(language, 30),
  },
  ['name', 'kind'],
);

export const SETTING_CHECKS: { readonly [K in SettingName]-?: Check<Settings[K]> } = {
  language: orNothing(language),
  readerCountry: orNothing(country),
  homeCountry: orNothing(country),
  badge: flag,
  card: flag,
  sites: tableOf(host, shape<SiteSetting>({ mode: oneOf('on', 'off', 'paused') }, ['mode']), 2000),
  chats: listOf(host, 500),
  chatsAllowed: flag,
  keeping: shape<Keeping>({ mode: oneOf('off', 'on'), days: wholeNumber(1, 3650) }, ['mode', 'days']),
  quickExitUrl: webAddress,
  discreet: flag,
  idleWipeMinutes: orNothing(wholeNumber(1, 240)),
  shared: flag,
  organisation: orNothing(
    shape<Organisation>({ name: words(120), helplines: listOf(organisationLine, 50) }, ['name', 'helplines']),
  ),
  quietened: tableOf(host, listOf(signId, 200), 2000),
  welcomed: flag,
};

/** The good values of anything; every bad one is reported by its path and left out alone. */
export function checkSettings(raw: unknown): {
  readonly values: Partial<Settings>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (setting, reason) => problems.push({ setting, reason });
  if (!isPlain(raw)) {
    if (raw !== undefined && raw !== null) report('', 'wrong-type');
    return { values: {}, problems };
  }
  return { values: readParts<Settings>(raw, SETTING_CHECKS, '', report), problems };
}
