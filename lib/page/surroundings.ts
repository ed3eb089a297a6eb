// What the eyes need of a browser, as one argument, so that tests can lead them through hours in milliseconds.
import type { Pace } from './slices.ts';
import { liveSight, type Sight } from './sight.ts';

export interface Watch {
  observe(root: Node): void;
  disconnect(): void;
}

export interface Surroundings extends Pace {
  readonly sight: Sight;
  address(): string;
  isHidden(): boolean;
  /** Is this the page itself, and not a frame in it? */
  isTop(): boolean;
  watch(onChange: (nodes: readonly Node[]) => void): Watch;
  /** Answers how to take it back. */
  after(milliseconds: number, callback: () => void): () => void;
  on(what: Happening, callback: () => void): () => void;
}

export type Happening = 'visibility' | 'navigation' | 'leaving' | 'coming-back' | 'printing';

const EVENTS: Readonly<Record<Happening, readonly string[]>> = {
  visibility: ['visibilitychange'],
  navigation: ['popstate', 'hashchange'],
  leaving: ['pagehide'],
  // Out of the back/forward cache; at an ordinary load nobody listens yet.
  'coming-back': ['pageshow'],
  printing: ['beforeprint'],
};

const OBSERVED: MutationObserverInit = { childList: true, subtree: true, characterData: true };
const IDLE_AT_THE_LATEST_MS = 1_000;

export function browserSurroundings(
  document: Document,
  closedRootOf?: (element: Element) => ShadowRoot | null,
): Surroundings {
  const view = document.defaultView as Window & typeof globalThis;
  return {
    sight: liveSight(view, closedRootOf),
    now: () => view.performance.now(),
    // Safari and old Firefox aside, everybody knows idle time.
    whenIdle: (callback) => void view.requestIdleCallback(callback, { timeout: IDLE_AT_THE_LATEST_MS }),
    address: () => view.location.href,
    isHidden: () => document.visibilityState === 'hidden',
    isTop: () => view === view.top,
    watch: (onChange) => {
      const observer = new view.MutationObserver((records) => onChange(records.flatMap(changedNodes)));
      return { observe: (root) => observer.observe(root, OBSERVED), disconnect: () => observer.disconnect() };
    },
    after: (milliseconds, callback) => {
      const timer = view.setTimeout(callback, milliseconds);
      return () => view.clearTimeout(timer);
    },
    on: (what, callback) => listen(view, what, callback),
  };
}

function changedNodes({ type, addedNodes, target }: MutationRecord): readonly Node[] {
  return type === 'characterData' ? [target] : [...addedNodes];
}

function listen(view: Window, what: Happening, callback: () => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  for (const name of EVENTS[what]) {
    view.addEventListener(name, callback, { signal, capture: true });
  }
  // Single-page sites change the address without any of those events.
  const navigation = (view as { readonly navigation?: EventTarget }).navigation;
  if (what === 'navigation') navigation?.addEventListener('currententrychange', callback, { signal });
  return () => stopping.abort();
}
