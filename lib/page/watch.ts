// One observer for a page. It only notes what was added, and hands it on when the page is at rest and in view.
import type { Surroundings, Watch } from './surroundings.ts';

export interface WatchHandlers {
  /** Nodes that were added or whose text changed; `null` when so much happened that all of it is to be read again. */
  onChange(nodes: readonly Node[] | null): void;
  /** The same document shows another page now, or came back from the cache. */
  onOtherPage(): void;
  onPrint(): void;
  /** In a chat a row may be gone again at the next turn of the wheel: then changes are handed on at once. */
  isUrgent(): boolean;
}

export interface Watcher {
  /** Observers do not look into shadow roots: each is named when it is met. */
  alsoWatch(root: ShadowRoot): void;
  stop(): void;
}

/** Milliseconds of rest to wait for, and the longest wait on a page that never rests. */
const CALM = [300, 1_500] as const;
const URGENT = [30, 60] as const;
/** More than this is a page being rebuilt, or one that wants to fill our memory. */
const MOST_NODES = 2_000;

export function watchPage(root: Node, around: Surroundings, handlers: WatchHandlers): Watcher {
  const roots = new Set<Node>([root]);
  let changed = new Set<Node>();
  let tooMuch = false;
  let waitingSince: number | null = null;
  let takeBack: () => void = () => undefined;
  let watch: Watch | null = null;
  let address = around.address();
  let stopped = false;

  const flush = (): void => {
    waitingSince = null;
    if (stopped || around.isHidden()) return;
    if (around.address() !== address) return otherPage();
    const nodes = tooMuch ? null : [...changed];
    forget();
    if (nodes === null || nodes.length > 0) handlers.onChange(nodes);
  };

  const forget = (): void => {
    changed = new Set();
    tooMuch = false;
  };

  const otherPage = (): void => {
    address = around.address();
    forget();
    handlers.onOtherPage();
  };

  const note = (nodes: readonly Node[]): void => {
    if (!tooMuch) for (const node of nodes) changed.add(node);
    if (changed.size > MOST_NODES) {
      tooMuch = true;
      changed = new Set();
    }
    const now = around.now();
    waitingSince ??= now;
    // Waiting is put off by each change, but not for ever.
    const [rest, latest] = handlers.isUrgent() ? URGENT : CALM;
    const wait = Math.max(0, Math.min(rest, waitingSince + latest - now));
    takeBack();
    takeBack = around.after(wait, () => (handlers.isUrgent() ? flush() : around.whenIdle(flush)));
  };

  const look = (): void => {
    if (watch !== null || stopped || around.isHidden()) return;
    watch = around.watch(note);
    for (const one of roots) watch.observe(one);
  };

  const rest = (): void => {
    watch?.disconnect();
    watch = null;
    takeBack();
    waitingSince = null;
    forget();
  };

  const listening = [
    around.on('visibility', () => {
      if (around.isHidden()) return rest();
      const wasAway = watch === null;
      look();
      if (!wasAway) return;
      // What happened meanwhile was not noted.
      tooMuch = true;
      note([]);
    }),
    around.on('navigation', () => note([])),
    around.on('leaving', rest),
    around.on('coming-back', () => {
      look();
      otherPage();
    }),
    around.on('printing', () => handlers.onPrint()),
  ];
  look();

  return {
    alsoWatch: (shadow) => {
      if (roots.has(shadow)) return;
      roots.add(shadow);
      watch?.observe(shadow);
    },
    stop: () => {
      stopped = true;
      rest();
      for (const stopListening of listening) stopListening();
    },
  };
}
