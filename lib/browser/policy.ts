// What an organisation's administrator set for this computer (storage.managed). Chromium may take seconds
// for the first answer and Firefox refuses when there is no policy, so nothing ever waits here to draw:
// the last known answer lies in session storage, and a new one arrives there as an ordinary change.
import { browser } from './browser.ts';
import { isPlain } from './checks.ts';
import { PENDING, readPolicy, type Policy } from './read-policy.ts';

export type { Policy, PolicyStatus } from './read-policy.ts';

export const POLICY_KEY = 'policy';

/** The last known policy, at once. */
export async function knownPolicy(): Promise<Policy> {
  try {
    const stored = (await browser.storage.session.get(POLICY_KEY))[POLICY_KEY];
    return isPlain(stored) && 'raw' in stored ? readPolicy(stored['raw']) : PENDING;
  } catch {
    return PENDING;
  }
}

/** Asks the browser and keeps the answer for everybody. Never rejects, and takes as long as it takes. */
export async function refreshPolicy(): Promise<Policy> {
  const raw = await browser.storage.managed.get(null).catch(() => ({}));
  try {
    const stored = (await browser.storage.session.get(POLICY_KEY))[POLICY_KEY];
    const before = isPlain(stored) ? JSON.stringify(stored['raw']) : undefined;
    if (before !== JSON.stringify(raw)) await browser.storage.session.set({ [POLICY_KEY]: { raw } });
  } catch {
    // Session storage is full or blocked: the answer is still good for this call.
  }
  return readPolicy(raw);
}

/** For writing only: waits for the policy, but never longer than this. */
export async function settledPolicy(most = 5000): Promise<Policy> {
  const known = await knownPolicy();
  if (known.status !== 'pending') return known;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Policy>((resolve) => {
    timer = setTimeout(() => resolve(PENDING), most);
  });
  const settled = await Promise.race([refreshPolicy(), late]);
  clearTimeout(timer);
  return settled;
}
