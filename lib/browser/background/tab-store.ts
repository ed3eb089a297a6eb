// What was found in each frame of each tab. It lies in session storage: in memory only, gone with the browser,
// and still there when the background was put to sleep and woken.
import { browser } from '../browser.ts';
import { isPlain } from '../checks.ts';
import type { Checked } from '../messages.ts';

export interface FrameResult {
  /** Address of the top page at the time; tells whether the tab has moved on since. */
  readonly address: string | null;
  /** Empty while the frame is still being read. */
  readonly checked: readonly Checked[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

const key = (tabId: number, frameId: number): string => `tab:${tabId}:${frameId}`;
const isOf =
  (tabId: number) =>
  (name: string): boolean =>
    name.startsWith(`tab:${tabId}:`);

export async function storeFrame(tabId: number, frameId: number, result: FrameResult): Promise<void> {
  const entry = { [key(tabId, frameId)]: result };
  try {
    await browser.storage.session.set(entry);
  } catch {
    // Full: the page in front matters more than those in other tabs.
    const names = await storedNames();
    await browser.storage.session.remove(
      names.filter((name) => name.startsWith('tab:') && !isOf(tabId)(name)),
    );
    await browser.storage.session.set(entry).catch(() => undefined);
  }
}

/** Frames of a tab, the top one first. */
export async function readFrames(
  tabId: number,
): Promise<readonly (FrameResult & { readonly frameId: number })[]> {
  const all = await browser.storage.session.get(null).catch(() => ({}));
  return Object.entries(all)
    .filter(([name]) => isOf(tabId)(name))
    .map(([name, value]) => ({ ...(value as FrameResult), frameId: Number(name.split(':')[2]) }))
    .filter((frame) => isPlain(frame) && Array.isArray(frame.checked))
    .sort((a, b) => a.frameId - b.frameId);
}

/** A reloaded page gets new frames; what the old ones held would be counted twice. */
export async function forgetOldFrames(tabId: number, before: number): Promise<void> {
  const old = (await readFrames(tabId)).filter((frame) => frame.frameId !== 0 && frame.at < before);
  await browser.storage.session.remove(old.map((frame) => key(tabId, frame.frameId)));
}

export async function forgetTab(tabId: number): Promise<void> {
  const names = (await storedNames()).filter(isOf(tabId));
  if (names.length > 0) await browser.storage.session.remove(names);
}

/** Everything session storage holds except the policy, which is the administrator's. */
export async function forgetSession(keep: readonly string[]): Promise<number> {
  const names = (await storedNames()).filter((name) => !keep.includes(name));
  await browser.storage.session.remove(names);
  return names.length;
}

async function storedNames(): Promise<readonly string[]> {
  return Object.keys(await browser.storage.session.get(null).catch(() => ({})));
}
