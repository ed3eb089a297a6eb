// Settings as they lie in storage or in an exported file: with a version, and a way up from each older one.
import { isPlain, type Problem } from './checks.ts';
import { checkSettings, DEFAULT_SETTINGS, type Settings } from './settings.ts';

export const SETTINGS_VERSION = 1;

type Values = Readonly<Record<string, unknown>>;

/** Step `n` turns values of version n into values of version n + 1. */
export type Migrations = Readonly<Record<number, (values: Values) => Values>>;

const MIGRATIONS: Migrations = {};

export interface SettingsRead {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Reads what storage holds; anything unreadable gives the defaults. */
export function readStored(
  stored: unknown,
  migrations: Migrations = MIGRATIONS,
  newest: number = SETTINGS_VERSION,
): SettingsRead {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isPlain(stored) || !isPlain(stored['values']) || typeof stored['version'] !== 'number') {
    return { settings: DEFAULT_SETTINGS, problems: [{ setting: '', reason: 'wrong-type' }] };
  }
  let values: Values = stored['values'];
  for (let version = stored['version']; version < newest; version += 1) {
    values = migrations[version]?.(values) ?? values;
  }
  const { values: good, problems } = checkSettings(values);
  // Written by a newer version of Second Look: what we know of it still counts.
  const newer: Problem[] = stored['version'] > newest ? [{ setting: '', reason: 'newer-version' }] : [];
  return { settings: { ...DEFAULT_SETTINGS, ...good }, problems: [...newer, ...problems] };
}

export function toStored(settings: Settings): { readonly version: number; readonly values: Settings } {
  return { version: SETTINGS_VERSION, values: settings };
}

const FILE_KIND = 'second-look-settings';

export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: FILE_KIND, ...toStored(settings) }, null, 2)}\n`;
}

export type Imported =
  ({ readonly ok: true } & SettingsRead) | { readonly ok: false; readonly why: 'not-json' | 'not-settings' };

export function importSettings(text: string): Imported {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (!isPlain(parsed) || parsed['kind'] !== FILE_KIND || !isPlain(parsed['values'])) {
    return { ok: false, why: 'not-settings' };
  }
  return { ok: true, ...readStored(parsed) };
}
