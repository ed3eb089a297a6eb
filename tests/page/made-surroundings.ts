// A browser whose clock, timers and observer are in the hands of the test.
import { savedSight } from '../../lib/page/saved-sight.ts';
import type { Happening, Surroundings } from '../../lib/page/surroundings.ts';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

export class MadeSurroundings implements Surroundings {
  readonly sight;
  url = 'https://unknown.example/offer';
  hidden = false;
  top = true;
  observers = 0;
  readonly observed: Node[] = [];
  private clock = 0;
  private timers = new Set<Timer>();
  private readonly listeners = new Map<Happening, Set<() => void>>();
  private readonly watchers = new Set<(nodes: readonly Node[]) => void>();

  constructor(document: Document) {
    this.sight = savedSight(document);
  }

  now = (): number => this.clock;
  whenIdle = (callback: () => void): void => void this.after(1, callback);
  address = (): string => this.url;
  isHidden = (): boolean => this.hidden;
  isTop = (): boolean => this.top;

  watch = (onChange: (nodes: readonly Node[]) => void) => {
    this.watchers.add(onChange);
    this.observers += 1;
    return {
      observe: (root: Node) => void this.observed.push(root),
      disconnect: () => void this.watchers.delete(onChange),
    };
  };

  after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { at: this.clock + milliseconds, callback };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  };

  on = (what: Happening, callback: () => void): (() => void) => {
    const known = this.listeners.get(what) ?? new Set();
    this.listeners.set(what, known.add(callback));
    return () => void known.delete(callback);
  };

  change(...nodes: readonly Node[]): void {
    for (const watcher of this.watchers) watcher(nodes);
  }

  happen(what: Happening): void {
    for (const callback of this.listeners.get(what) ?? []) callback();
  }

  get isListening(): boolean {
    return this.watchers.size > 0 || [...this.listeners.values()].some(({ size }) => size > 0);
  }

  /** Lets time pass, timer by timer. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.clock + milliseconds;
    for (;;) {
      const next = [...this.timers].sort((one, other) => one.at - other.at)[0];
      if (next === undefined || next.at > end) break;
      this.timers.delete(next);
      this.clock = Math.max(this.clock, next.at);
      next.callback();
      await Promise.resolve();
    }
    this.clock = end;
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
  }
}
