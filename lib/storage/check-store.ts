// Keeping on request: the same few actions, whether on the disk or, on a shared computer, in memory only.
import type { Kept } from './results.ts';
import type { Draft, SavedCheck } from './saved-check.ts';

export interface CheckStore {
  readonly save: (draft: Draft) => Promise<Kept<SavedCheck>>;
  /** Newest first; with words, only those that mention all of them. */
  readonly list: (wanted?: string) => Promise<Kept<readonly SavedCheck[]>>;
  readonly read: (id: string) => Promise<Kept<SavedCheck | null>>;
  readonly describe: (
    id: string,
    words: { readonly label?: string; readonly note?: string },
  ) => Promise<Kept<boolean>>;
  /** Answers what was removed, so that it can be put back with `restore`. */
  readonly remove: (id: string) => Promise<Kept<SavedCheck | null>>;
  readonly restore: (check: SavedCheck) => Promise<Kept<SavedCheck>>;
  /** Answers how many. The database itself goes too. */
  readonly removeAll: () => Promise<Kept<number>>;
  readonly removeOlderThan: (days: number) => Promise<Kept<number>>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Checks saved before this moment are older than so many days. */
export const daysBefore = (at: number, days: number): number => at - days * DAY_MS;
