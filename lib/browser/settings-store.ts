// Settings in force: defaults, then the reader's own, then this window's (shared computer), then the policy.
import { browser } from './browser.ts';
import { isPlain } from './checks.ts';
import {
  knownPolicy,
  POLICY_KEY,
  refreshPolicy,
  settledPolicy,
  type Policy,
  type PolicyStatus,
} from './policy.ts';
import {
  checkSettings,
  DEFAULT_SETTINGS,
  type Problem,
  type SettingName,
  type Settings,
} from './settings.ts';
import { readStored, toStored } from './settings-file.ts';

export interface SettingsInForce {
  readonly settings: Settings;
  /** Set or fixed by the organisation; the face says so beside each. */
  readonly locked: readonly SettingName[];
  readonly policy: PolicyStatus;
  /** Wrong values in the policy, for the administrator. */
  readonly policyProblems: readonly Problem[];
  /** Wrong values in what was stored. */
  readonly storedProblems: readonly Problem[];
}

export type Saved =
  | { readonly ok: true; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly why: 'storage' };

const KEY = 'settings';

/** Never waits for the policy and never rejects: unreadable storage gives the defaults. */
export async function settingsInForce(): Promise<SettingsInForce> {
  const [stored, session, policy] = await Promise.all([
    readArea('local'),
    readArea('session'),
    knownPolicy(),
  ]);
  return combine(stored, session, policy);
}

/** Calls back at once and at every change: from another page, from the policy arriving late. */
export function watchSettings(listener: (now: SettingsInForce) => void): () => void {
  let stopped = false;
  const tell = (): void => {
    void settingsInForce().then((now) => {
      if (!stopped) listener(now);
    });
  };
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'managed') void refreshPolicy();
    else if ((area === 'local' || area === 'session') && (KEY in changes || POLICY_KEY in changes)) tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  tell();
  void refreshPolicy();
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}

/** Writes some settings. Locked and wrong ones are left out and reported. */
export function saveSettings(patch: Partial<Settings>): Promise<Saved> {
  return changeSettings(() => patch);
}

/** The same, computed from the settings in force, so that two pages never undo each other. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Saved> {
  // Whether anything may be written to the disk at all is the policy's word: writing waits for it, drawing does not.
  const policy = await settledPolicy();
  return alone(async () => {
    const [stored, session] = await Promise.all([readArea('local'), readArea('session')]);
    const { settings, locked } = combine(stored, session, policy);
    const { values, problems } = checkSettings(change(settings));
    const free = Object.entries(values).filter(([name]) => !locked.some((key) => key === name));
    const refused = Object.keys(values).filter((name) => locked.some((key) => key === name));
    const wanted: Partial<Settings> = Object.fromEntries(free);
    try {
      await write({ ...settings, ...wanted }, wanted, settings.shared, { stored, session });
    } catch {
      return { ok: false, why: 'storage' };
    }
    return {
      ok: true,
      problems: [...problems, ...refused.map((setting): Problem => ({ setting, reason: 'locked' }))],
    };
  });
}

async function write(
  next: Settings,
  wanted: Partial<Settings>,
  wasShared: boolean,
  before: { readonly stored: unknown; readonly session: unknown },
): Promise<void> {
  const { local, session } = browser.storage;
  if (!next.shared) {
    const own = readStored(before.stored).settings;
    const window = wasShared && isPlain(before.session) ? before.session : {};
    await local.set({ [KEY]: toStored({ ...own, ...window, ...wanted }) });
    if (wasShared) await session.remove(KEY);
    return;
  }
  const window = wasShared ? before.session : readStored(before.stored).settings;
  await session.set({ [KEY]: { ...(isPlain(window) ? window : {}), ...wanted } });
  // From here on the disk knows only that this is a shared computer; hosts and choices move to memory.
  if (!wasShared) await local.set({ [KEY]: toStored({ ...DEFAULT_SETTINGS, shared: true }) });
}

/** Forgets the reader's settings. A shared computer stays a shared computer. */
export async function forgetSettings(): Promise<boolean> {
  const { shared } = readStored(await readArea('local')).settings;
  try {
    await browser.storage.session.remove(KEY);
    if (shared) await browser.storage.local.set({ [KEY]: toStored({ ...DEFAULT_SETTINGS, shared }) });
    else await browser.storage.local.remove(KEY);
    return true;
  } catch {
    return false;
  }
}

function combine(stored: unknown, session: unknown, policy: Policy): SettingsInForce {
  const own = readStored(stored);
  const shared = policy.values.shared ?? own.settings.shared;
  const window = shared ? checkSettings(session).values : {};
  const free = { ...own.settings, ...window };
  const kept = Object.fromEntries(policy.locked.map((name) => [name, DEFAULT_SETTINGS[name]]));
  return {
    settings: { ...free, ...kept, ...policy.values },
    locked: policy.locked,
    policy: policy.status,
    policyProblems: policy.problems,
    storedProblems: own.problems,
  };
}

async function readArea(area: 'local' | 'session'): Promise<unknown> {
  try {
    return (await browser.storage[area].get(KEY))[KEY];
  } catch {
    return undefined;
  }
}

/** One change at a time, across all our pages where the browser offers locks. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks === undefined ? work() : (locks.request(KEY, work) as Promise<T>);
}
