// The background, put together. It keeps nothing in variables: it may be killed and woken between any two events.
import { answer } from '../messaging.ts';
import { onCheckThisText, onCommand } from '../toolbar.ts';
import { cardContent, openResult, remember } from './card.ts';
import { quickExit, wipe } from './leaving.ts';
import { followLifecycle, startIdleClock } from './lifecycle.ts';
import type { BackgroundParts } from './parts.ts';
import { hideQuotes, showQuotes } from './quotes.ts';
import { answerMayRead, answerPageRead, checkTab, tabState } from './reading.ts';
import { checkSelection, readSelection } from './selection.ts';
import { assessPage } from './assess-page.ts';

export type { BackgroundParts } from './parts.ts';

const DONE = { done: true } as const;

export function startBackground(parts: BackgroundParts): void {
  const { assess } = parts;
  answer({
    'may-read': (_, sender) => answerMayRead(sender),
    'page-read': async ({ page }, sender) => {
      await startIdleClock();
      return answerPageRead(page, sender, assess);
    },
    'card-content': (_, sender) => cardContent(sender.tabId, parts.cardWords),
    'card-dismissed': async ({ offer }) => {
      await remember(String(offer).slice(0, 64));
      return DONE;
    },
    'open-result': async (_, sender) => {
      await openResult(sender.tabId);
      return DONE;
    },
    'tab-state': ({ tabId }) => tabState(tabId),
    'check-tab': ({ tabId }) => checkTab(tabId, assess),
    'check-text': async ({ page }) => {
      const [checked] = await assessPage({ ...page, offers: [page] }, assess);
      if (checked === undefined) throw new Error('nothing to check');
      return { ...checked, page };
    },
    'show-quotes': ({ tabId, quotes, focus }) => showQuotes(tabId, quotes, focus),
    'hide-quotes': ({ tabId }) => hideQuotes(tabId),
    selection: ({ id }) => readSelection(id),
    'still-here': async () => {
      await startIdleClock();
      return DONE;
    },
    'quick-exit': async ({ tabId }, sender) => {
      // A page may only send its own tab away.
      await quickExit(sender.own ? tabId : sender.tabId);
      return DONE;
    },
    wipe: () => wipe(parts),
  });
  onCheckThisText((selected) => void checkSelection(selected, assess));
  onCommand((command, tabId) => {
    if (command === 'quick-exit') void quickExit(tabId);
    else if (tabId !== null) void checkTab(tabId, assess);
  });
  followLifecycle(parts);
}
