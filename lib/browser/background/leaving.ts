// Quick exit and wipe: quickly away, and an honest list of what is gone and what is not ours to remove.
import { browser } from '../browser.ts';
import type { WipedThing, WipeReceipt } from '../messages.ts';
import { send, sendToTab } from '../messaging.ts';
import { giveBackAll } from '../permissions.ts';
import { POLICY_KEY } from '../policy.ts';
import { forgetSettings, settingsInForce } from '../settings-store.ts';
import type { BackgroundParts } from './parts.ts';
import { setBadge } from '../toolbar.ts';
import { forgetSession, forgetTab } from './tab-store.ts';

/** Leaves at once; tidying up comes after. */
export async function quickExit(tabId: number | null): Promise<void> {
  const { settings } = await settingsInForce();
  const target = tabId ?? (await frontTab());
  if (target !== null) await goTo(target, settings.quickExitUrl);
  await send('leave', { tabId: target, url: settings.quickExitUrl }).catch(() => undefined);
  if (target !== null) {
    await sendToTab(target, 'remove-card', {}).catch(() => undefined);
    await forgetTab(target).catch(() => undefined);
    await setBadge(target, 0);
  }
}

/** Replaces the page in the history where the browser lets us, so that "back" does not return to it. */
async function goTo(tabId: number, url: string): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: (address: string) => globalThis.location.replace(address),
      args: [url],
    });
  } catch {
    await browser.tabs.update(tabId, { url }).catch(() => undefined);
  }
}

async function frontTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true }).catch(() => []);
  return tab?.id ?? null;
}

export async function wipe(parts: Pick<BackgroundParts, 'wipeChecks'>): Promise<WipeReceipt> {
  const { settings } = await settingsInForce();
  const removed: { what: WipedThing; count: number }[] = [];
  const failed: WipedThing[] = [];
  const step = async (what: WipedThing, work: () => Promise<number | null>): Promise<void> => {
    const count = await work().catch(() => null);
    if (count === null) failed.push(what);
    else removed.push({ what, count });
  };
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : setBadge(tab.id, 0))));
  await step('saved-checks', parts.wipeChecks);
  await step('settings', async () => ((await forgetSettings()) ? 1 : null));
  await step('session', () => forgetSession([POLICY_KEY]));
  // On one's own computer the sites stay chosen; on a shared one they would tell the next person.
  if (settings.shared) await step('site-access', giveBackAll);
  return {
    removed,
    failed,
    cannotRemove: ['browser-history', 'downloads', 'prints', 'copied-text', 'site-permissions'],
    at: Date.now(),
  };
}
