// The one import of Dexie, and every form the database has had.
import { Dexie, type EntityTable, type Transaction } from 'dexie';
import type { SavedCheck } from './saved-check.ts';

export const DATABASE = 'second-look';
export const LATEST = 2;

export type Database = Dexie & { readonly checks: EntityTable<SavedCheck, 'id'> };

export function openDatabase(name: string = DATABASE): Database {
  const database = new Dexie(name) as Database;
  // 1: text, address and findings only.
  database.version(1).stores({ checks: 'id, savedAt' });
  // 2: label, note, time zone and host, so that a person finds a check again and a report can stand on it.
  database.version(LATEST).stores({ checks: 'id, savedAt, host' }).upgrade(addLabelsAndZone);
  return database;
}

async function addLabelsAndZone(transaction: Transaction): Promise<void> {
  await transaction
    .table('checks')
    .toCollection()
    .modify((check: Record<string, unknown>) => {
      const address = typeof check['address'] === 'string' ? check['address'] : null;
      check['label'] ??= '';
      check['note'] ??= '';
      // Not known any more; a report must not claim more than was recorded.
      check['zone'] ??= 'UTC';
      check['host'] ??= address !== null && URL.canParse(address) ? new URL(address).hostname : null;
    });
}
