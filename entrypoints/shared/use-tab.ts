// The offer in a tab as the brain sees it, asked again while it is still being read.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WaitingStatus } from '../../components/Waiting.tsx';
import { activeTab, send, type Checked, type TabState } from '../../lib/browser/client.ts';

export interface TabView {
  readonly tabId: number | null;
  readonly status: WaitingStatus | 'ready';
  readonly host: string | null;
  readonly checked: readonly Checked[];
}

const ASK_AGAIN_MS = 400;
/** A panel stays open while the reader goes from tab to tab. */
const FOLLOW_MS = 1500;

const WAITING: TabView = { tabId: null, status: 'reading', host: null, checked: [] };

/** The tab of this page, known to quick exit even before anything is drawn. */
let currentTab: number | null = null;
export const tabOfPage = (): number | null => currentTab;

async function look(ask: 'tab-state' | 'check-tab', search: URLSearchParams): Promise<TabView> {
  const selection = search.get('selection');
  if (selection !== null) {
    const checked = await send('selection', { id: selection });
    return { tabId: null, status: checked ? 'ready' : 'idle', host: null, checked: checked ? [checked] : [] };
  }
  const tab = await activeTab();
  currentTab = tab?.id ?? null;
  if (!tab) return { ...WAITING, status: 'no-access' };
  const state: TabState = await send(ask, { tabId: tab.id });
  return { tabId: tab.id, ...state };
}

export function useTab(follow: boolean): readonly [TabView, () => Promise<void>] {
  const [view, setView] = useState<TabView>(WAITING);
  const refresh = useCallback(async (ask: 'tab-state' | 'check-tab'): Promise<void> => {
    const found = await look(ask, new URLSearchParams(location.search)).catch((): TabView => ({
      ...WAITING,
      tabId: currentTab,
      status: 'offline',
    }));
    // The same answer again must not close what the reader has opened.
    setView((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
  }, []);
  useEffect(() => {
    void refresh('tab-state');
  }, [refresh]);
  useEffect(() => {
    // Opening the popup is the reader's own wish to have this page read; a panel that stays open is not.
    if (view.status === 'idle' && view.tabId !== null && !follow) void refresh('check-tab');
  }, [view.status, view.tabId, follow, refresh]);
  useEffect(() => {
    if (view.status !== 'reading' && !follow) return undefined;
    const timer = setInterval(
      () => void refresh('tab-state'),
      view.status === 'reading' ? ASK_AGAIN_MS : FOLLOW_MS,
    );
    return () => clearInterval(timer);
  }, [view.status, follow, refresh]);
  const check = useCallback(async (): Promise<void> => {
    setView((before) => ({ ...before, status: 'reading' }));
    await refresh('check-tab');
  }, [refresh]);
  return [view, check];
}
