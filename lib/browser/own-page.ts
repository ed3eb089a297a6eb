// What every page of ours does: leaves on three presses of Shift, and closes when quick exit was pressed elsewhere.
import { answer, send } from './messaging.ts';
import { closeThisPage, thisTab } from './tabs.ts';
import { onTripleShift } from './triple-shift.ts';

/** `tabId`: the tab with the offer, which quick exit sends to a neutral page; `null` for the tab in front. */
export function leaveOnQuickExit(tabId: () => number | null): () => void {
  const stopAnswering = answer({
    leave: ({ tabId, url }) => {
      // Answer first; a closed page cannot.
      setTimeout(() => void leaveThisPage(tabId, url), 0);
      return { done: true };
    },
  });
  const stopListening = onTripleShift(() => {
    void send('quick-exit', { tabId: tabId() });
  });
  const stopTelling = tellOfUse();
  return () => {
    stopAnswering();
    stopListening();
    stopTelling();
  };
}

async function leaveThisPage(tabId: number | null, url: string): Promise<void> {
  if (tabId !== null && (await thisTab()) === tabId) globalThis.location.replace(url);
  else await closeThisPage();
}

const TELL_EVERY_MS = 60_000;

/** A person typing on the desk for an hour must not be wiped away by the idle clock. */
function tellOfUse(): () => void {
  let told = -Infinity;
  const tell = ({ timeStamp }: Event): void => {
    if (timeStamp - told < TELL_EVERY_MS) return;
    told = timeStamp;
    void send('still-here', {}).catch(() => undefined);
  };
  const kinds = ['keydown', 'pointerdown', 'wheel'] as const;
  for (const kind of kinds) globalThis.addEventListener(kind, tell, { passive: true });
  return () => {
    for (const kind of kinds) globalThis.removeEventListener(kind, tell);
  };
}
