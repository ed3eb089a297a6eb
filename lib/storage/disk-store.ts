// Saved checks in IndexedDB.
import { daysBefore, type CheckStore } from './check-store.ts';
import { openDatabase, type Database } from './database.ts';
import { attempt, type Kept } from './results.ts';
import { mentions, now, savedCheck, type Moment } from './saved-check.ts';

export function diskStore(name?: string, clock: () => Moment = now): CheckStore {
  const use = <T>(work: (database: Database) => Promise<T>): Promise<Kept<T>> =>
    attempt(async () => {
      // Opened for each action: a window that forgot to close never blocks an upgrade.
      const database = openDatabase(name);
      try {
        return await work(database);
      } finally {
        database.close();
      }
    });
  return {
    save: (draft) =>
      use(async ({ checks }) => {
        const check = await savedCheck(draft, clock());
        await checks.put(check);
        return check;
      }),
    list: (wanted = '') =>
      use(async ({ checks }) => {
        const all = await checks.orderBy('savedAt').reverse().toArray();
        return wanted.trim() === '' ? all : all.filter((check) => mentions(check, wanted.trim()));
      }),
    read: (id) => use(async ({ checks }) => (await checks.get(id)) ?? null),
    describe: (id, words) => use(async ({ checks }) => (await checks.update(id, { ...words })) > 0),
    remove: (id) =>
      use(async ({ checks }) => {
        const check = await checks.get(id);
        await checks.delete(id);
        return check ?? null;
      }),
    restore: (check) =>
      use(async ({ checks }) => {
        await checks.put(check);
        return check;
      }),
    removeAll: () => removeDatabase(name),
    removeOlderThan: (days) =>
      use(({ checks }) => checks.where('savedAt').below(daysBefore(clock().at, days)).delete()),
  };
}

/** Deletes the database itself, so that one the browser can no longer read goes as well. */
function removeDatabase(name?: string): Promise<Kept<number>> {
  return attempt(async () => {
    const database = openDatabase(name);
    const count = await database.checks.count().catch(() => 0);
    // Closed first: its own open connection would hold the deletion up.
    database.close();
    // Closing takes a moment, which is no news; `attempt` says so when it takes too long.
    database.on('blocked', () => undefined);
    await database.delete({ disableAutoOpen: true });
    return count;
  });
}
