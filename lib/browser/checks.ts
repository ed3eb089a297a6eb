// Small checks of values from outside (storage, import, policy). Each one wrong value is ignored and
// reported alone, so that a single slip never throws away the other settings.

export type ProblemReason =
  | 'wrong-type'
  | 'not-allowed'
  | 'out-of-range'
  | 'not-an-address'
  | 'too-long'
  | 'too-many'
  | 'unknown'
  | 'locked'
  | 'newer-version';

export interface Problem {
  /** Path of the value, e.g. `organisation.helplines[2].phone`. */
  readonly setting: string;
  readonly reason: ProblemReason;
}

export type Report = (setting: string, reason: ProblemReason) => void;

/** Answers the value, or `undefined` after reporting why not. */
export type Check<T> = (value: unknown, path: string, report: Report) => T | undefined;

export const flag: Check<boolean> = (value, path, report) =>
  typeof value === 'boolean' ? value : wrong(path, report);

export const wholeNumber =
  (least: number, most: number): Check<number> =>
  (value, path, report) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return wrong(path, report);
    return value >= least && value <= most ? value : wrong(path, report, 'out-of-range');
  };

export const words =
  (most: number): Check<string> =>
  (value, path, report) => {
    if (typeof value !== 'string') return wrong(path, report);
    const text = value.trim();
    if (text === '') return wrong(path, report, 'not-allowed');
    return text.length <= most ? text : wrong(path, report, 'too-long');
  };

/** Text of a given form, e.g. a country code. */
export const form =
  (pattern: RegExp, reason: ProblemReason = 'not-allowed'): Check<string> =>
  (value, path, report) => {
    if (typeof value !== 'string') return wrong(path, report);
    return pattern.test(value) ? value : wrong(path, report, reason);
  };

export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Check<T> =>
  (value, path, report) => {
    if (typeof value !== 'string') return wrong(path, report);
    return allowed.find((choice) => choice === value) ?? wrong(path, report, 'not-allowed');
  };

/** `https:` only: a helpline or an exit that somebody on the network can read or replace helps nobody. */
export const webAddress: Check<string> = (value, path, report) => {
  if (typeof value !== 'string') return wrong(path, report);
  if (value === 'about:blank') return value;
  try {
    return new URL(value).protocol === 'https:' ? value : wrong(path, report, 'not-an-address');
  } catch {
    return wrong(path, report, 'not-an-address');
  }
};

export const orNothing =
  <T>(check: Check<T>): Check<T | null> =>
  (value, path, report) =>
    value === null ? null : check(value, path, report);

export const listOf =
  <T>(check: Check<T>, most: number): Check<readonly T[]> =>
  (value, path, report) => {
    if (!Array.isArray(value)) return wrong(path, report);
    if (value.length > most) report(path, 'too-many');
    return value.slice(0, most).flatMap((entry, index) => {
      const read = check(entry, `${path}[${index}]`, report);
      return read === undefined ? [] : [read];
    });
  };

export const tableOf =
  <T>(key: Check<string>, check: Check<T>, most: number): Check<Readonly<Record<string, T>>> =>
  (value, path, report) => {
    if (!isPlain(value)) return wrong(path, report);
    const entries = Object.entries(value);
    if (entries.length > most) report(path, 'too-many');
    return Object.fromEntries(
      entries.slice(0, most).flatMap(([name, entry]) => {
        const where = `${path}.${name}`;
        if (key(name, where, report) === undefined) return [];
        const read = check(entry, where, report);
        return read === undefined ? [] : [[name, read] as const];
      }),
    );
  };

type Shape<T> = { readonly [K in keyof T]-?: Check<Exclude<T[K], undefined>> };

/** An object; without one of the `needed` parts the whole is refused. */
export const shape =
  <T extends object>(parts: Shape<T>, needed: readonly (keyof T & string)[]): Check<T> =>
  (value, path, report) => {
    if (!isPlain(value)) return wrong(path, report);
    const read = readParts(value, parts, path, report);
    const missing = needed.find((name) => read[name] === undefined);
    if (missing === undefined) return read as T;
    if (value[missing] === undefined) report(`${path}.${missing}`, 'wrong-type');
    return undefined;
  };

/** The good parts of an object; each bad or unknown one is reported. */
export function readParts<T extends object>(
  value: Readonly<Record<string, unknown>>,
  parts: Shape<T>,
  path: string,
  report: Report,
): Partial<T> {
  const known = new Map<string, Check<unknown>>(Object.entries(parts));
  const read: [string, unknown][] = [];
  for (const [name, part] of Object.entries(value)) {
    const where = path === '' ? name : `${path}.${name}`;
    const check = known.get(name);
    if (check === undefined) report(where, 'unknown');
    else {
      const good = check(part, where, report);
      if (good !== undefined) read.push([name, good]);
    }
  }
  return Object.fromEntries(read) as Partial<T>;
}

export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(path: string, report: Report, reason: ProblemReason = 'wrong-type'): undefined {
  report(path, reason);
  return undefined;
}
