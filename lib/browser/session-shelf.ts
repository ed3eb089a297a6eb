// Saved checks of a shared computer: in the browser's memory only, gone when it closes.
import { browser } from './browser.ts';

const KEY = 'saved-checks';

/** Fits the shelf that `memoryStore` of lib/storage asks for; this folder does not know what lies on it. */
export function sessionShelf<Entry>(): {
  readonly read: () => Promise<readonly Entry[]>;
  readonly write: (entries: readonly Entry[]) => Promise<void>;
} {
  return {
    read: async () => {
      const stored = (await browser.storage.session.get(KEY))[KEY];
      return Array.isArray(stored) ? (stored as Entry[]) : [];
    },
    write: (entries) => browser.storage.session.set({ [KEY]: entries }),
  };
}
