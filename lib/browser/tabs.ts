// The tab in front, and our own pages.
import { browser } from './browser.ts';

export interface ActiveTab {
  readonly id: number;
  /** Known only where the reader gave access (portal, granted site, or the click just now). */
  readonly url: string | null;
  readonly host: string | null;
}

export type PageName = 'popup' | 'options' | 'lesson' | 'desk' | 'report' | 'help';

/** The tab the popup belongs to. `popup.html?tab=<id>` names another one. */
export async function activeTab(
  search: string = globalThis.location?.search ?? '',
): Promise<ActiveTab | null> {
  const named = new URLSearchParams(search).get('tab');
  try {
    if (named !== null && /^\d+$/u.test(named)) {
      const tab = await browser.tabs.get(Number(named));
      return describe(tab.id, tab.url);
    }
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return describe(tab?.id, tab?.url);
  } catch {
    return null;
  }
}

/** Opens one of our pages in a new tab and answers its id. */
export async function openPage(
  name: PageName,
  query: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  const tab = await browser.tabs.create({ url: pageAddress(name, query) });
  return tab.id ?? null;
}

export function pageAddress(name: PageName, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return browser.runtime.getURL(`${name}.html${search === '' ? '' : `?${search}`}`);
}

/** Closes the page this runs in: a popup, a panel or a tab of ours. */
export async function closeThisPage(): Promise<void> {
  const tabId = await thisTab();
  if (tabId === null) globalThis.close();
  else await browser.tabs.remove(tabId).catch(() => undefined);
}

/** The tab this page of ours fills; `null` in a popup or a panel. */
export async function thisTab(): Promise<number | null> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  return tab?.id ?? null;
}

/** Host without `www.`, so that one switch covers both spellings. */
export function hostOf(address: string | null | undefined): string | null {
  if (address === null || address === undefined) return null;
  try {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    return url.hostname.replace(/^www\./u, '');
  } catch {
    return null;
  }
}

function describe(id: number | undefined, url: string | undefined): ActiveTab | null {
  return id === undefined ? null : { id, url: url ?? null, host: hostOf(url) };
}
