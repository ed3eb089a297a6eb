// Saved checks of a shared computer: in memory that is gone with the browser.
import { daysBefore, type CheckStore } from './check-store.ts';
import { attempt } from './results.ts';
import { mentions, now, savedCheck, type Moment, type SavedCheck } from './saved-check.ts';

/** Where the entries lie, e.g. the browser's session storage. */
export interface Shelf {
  readonly read: () => Promise<readonly SavedCheck[]>;
  readonly write: (checks: readonly SavedCheck[]) => Promise<void>;
}

export function memoryStore(shelf: Shelf, clock: () => Moment = now): CheckStore {
  const put = async (check: SavedCheck): Promise<void> => {
    const others = (await shelf.read()).filter(({ id }) => id !== check.id);
    await shelf.write([check, ...others].sort((a, b) => b.savedAt - a.savedAt));
  };
  return {
    save: (draft) =>
      attempt(async () => {
        const check = await savedCheck(draft, clock());
        await put(check);
        return check;
      }),
    list: (wanted = '') =>
      attempt(async () => {
        const all = await shelf.read();
        return wanted.trim() === '' ? all : all.filter((check) => mentions(check, wanted.trim()));
      }),
    read: (id) => attempt(async () => (await shelf.read()).find((check) => check.id === id) ?? null),
    describe: (id, words) =>
      attempt(async () => {
        const found = (await shelf.read()).find((check) => check.id === id);
        if (found !== undefined) await put({ ...found, ...words });
        return found !== undefined;
      }),
    remove: (id) =>
      attempt(async () => {
        const all = await shelf.read();
        await shelf.write(all.filter((check) => check.id !== id));
        return all.find((check) => check.id === id) ?? null;
      }),
    restore: (check) =>
      attempt(async () => {
        await put(check);
        return check;
      }),
    removeAll: () =>
      attempt(async () => {
        const { length } = await shelf.read();
        await shelf.write([]);
        return length;
      }),
    removeOlderThan: (days) =>
      attempt(async () => {
        const all = await shelf.read();
        const kept = all.filter((check) => check.savedAt >= daysBefore(clock().at, days));
        await shelf.write(kept);
        return all.length - kept.length;
      }),
  };
}
