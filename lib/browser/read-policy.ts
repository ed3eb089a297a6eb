// From what an administrator wrote to settings in force. Pure: no browser call here.
import { isPlain, type Problem } from './checks.ts';
import { checkSettings, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';

export type PolicyStatus = 'pending' | 'absent' | 'applied';

export interface Policy {
  readonly status: PolicyStatus;
  readonly values: Partial<Settings>;
  /** Settings the reader cannot change. */
  readonly locked: readonly SettingName[];
  /** For the administrator. */
  readonly problems: readonly Problem[];
}

/** Not answered yet. */
export const PENDING: Policy = { status: 'pending', values: {}, locked: [], problems: [] };

/** Every value that is set is locked; `locked` names further settings that stay as they are. */
export function readPolicy(raw: unknown): Policy {
  if (!isPlain(raw) || Object.keys(raw).length === 0) return { ...PENDING, status: 'absent' };
  const { locked: alsoLocked = [], ...rest } = raw;
  const { values, problems } = checkSettings(withoutZeroes(rest));
  const found: Problem[] = [...problems];
  const names = new Set<SettingName>(SETTING_NAMES.filter((name) => name in values));
  if (!Array.isArray(alsoLocked)) found.push({ setting: 'locked', reason: 'wrong-type' });
  else {
    for (const [index, wanted] of alsoLocked.entries()) {
      const name = SETTING_NAMES.find((known) => known === wanted);
      if (name === undefined) found.push({ setting: `locked[${index}]`, reason: 'unknown' });
      else names.add(name);
    }
  }
  return { status: 'applied', values, locked: [...names], problems: found };
}

/** Policy editors know no `null`, so there 0 minutes and an empty text mean "none". */
function withoutZeroes(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const empty = (name: string, value: unknown): boolean =>
    (name === 'idleWipeMinutes' && value === 0) ||
    (value === '' && ['language', 'readerCountry', 'homeCountry'].includes(name));
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, empty(name, value) ? null : value]),
  );
}
