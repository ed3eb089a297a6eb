// Which scripts run where. The built-in portals are in the manifest; everything else is registered here,
// exactly as long as the permission lasts.
import { browser } from './browser.ts';
import { builtInOrigins, grantedOrigins } from './permissions.ts';

export const CONTENT_SCRIPT = 'content-scripts/content.js';
export const CARD_SCRIPT = 'content-scripts/card.js';

const REGISTRATION = 'granted-sites';

/** Brings the registration in line with what is granted now. Browsers keep it listed after a removal. */
export async function syncScripts(persist: boolean): Promise<void> {
  const matches = await grantedOrigins();
  await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      js: [CONTENT_SCRIPT],
      matches,
      // The manifest's own script already runs there.
      excludeMatches: [...builtInOrigins()],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: persist,
    },
  ]);
}

/** Registering does not reach tabs that are open already. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] }).catch(() => []);
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : injectReader(tab.id))));
}

/** Frames that the reader's script now runs in; `null` where the browser does not let us. */
export async function injectReader(tabId: number): Promise<readonly number[] | null> {
  return inject(tabId, CONTENT_SCRIPT, true);
}

export async function injectCard(tabId: number): Promise<boolean> {
  return (await inject(tabId, CARD_SCRIPT, false)) !== null;
}

async function inject(tabId: number, file: string, allFrames: boolean): Promise<readonly number[] | null> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] });
    return results.map((result) => result.frameId);
  } catch {
    return null;
  }
}
