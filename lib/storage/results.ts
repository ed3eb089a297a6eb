// Storage fails in ways a person can understand. It never throws into the face.

/** `full`: no room. `blocked`: private window, policy or another window. `corrupt`: the browser cannot read it. */
export type KeepFailure = 'full' | 'blocked' | 'corrupt';

export type Kept<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: KeepFailure };

const FULL = new Set(['QuotaExceededError']);
const BLOCKED = new Set([
  'MissingAPIError',
  'SecurityError',
  'InvalidStateError',
  'NotAllowedError',
  'TimeoutError',
]);

export async function attempt<T>(work: () => Promise<T>, mostMs = 5000): Promise<Kept<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Kept<T>>((resolve) => {
    // An upgrade waits for other windows for ever; a person does not.
    timer = setTimeout(() => resolve({ ok: false, why: 'blocked' }), mostMs);
  });
  const done = Promise.resolve()
    .then(work)
    .then(
      (value): Kept<T> => ({ ok: true, value }),
      (error: unknown): Kept<T> => ({ ok: false, why: failureOf(error) }),
    );
  const kept = await Promise.race([done, late]);
  clearTimeout(timer);
  return kept;
}

/** Dexie wraps the browser's error; the reason may stand one or two levels down. */
function failureOf(error: unknown, depth = 0): KeepFailure {
  if (typeof error !== 'object' || error === null || depth > 3) return 'corrupt';
  const name = String(Reflect.get(error, 'name'));
  if (FULL.has(name)) return 'full';
  if (BLOCKED.has(name)) return 'blocked';
  const inner: unknown = Reflect.get(error, 'inner');
  return inner === undefined || inner === error ? 'corrupt' : failureOf(inner, depth + 1);
}
