// Stands in for WXT's ContentScriptContext (alias in wxt.config.ts). WXT's own one announces every start to the page,
// with the extension's id, and stops when a page sends the same announcement: a hostile page could so notice us and
// switch us off. This one says nothing and listens to nobody. It has what our scripts and WXT's shadow root use.
import { browser } from './browser.ts';

export class ContentScriptContext {
  readonly #ended = new AbortController();

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** After an update of the extension its old scripts run on without a browser to talk to. */
  get isInvalid(): boolean {
    if (!isConnected()) this.notifyInvalidated();
    return this.signal.aborted;
  }

  get isValid(): boolean {
    return !this.isInvalid;
  }

  onInvalidated(listener: () => void): () => void {
    this.signal.addEventListener('abort', listener);
    return () => this.signal.removeEventListener('abort', listener);
  }

  notifyInvalidated(): void {
    this.#ended.abort();
  }

  setInterval(work: () => void, everyMs: number): ReturnType<typeof setInterval> {
    const timer = setInterval(() => {
      if (this.isValid) work();
    }, everyMs);
    this.onInvalidated(() => clearInterval(timer));
    return timer;
  }
}

function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
