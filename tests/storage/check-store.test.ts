import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assessment, PageText } from '../../lib/core/types.ts';
import { LATEST, openDatabase } from '../../lib/storage/database.ts';
import { attempt } from '../../lib/storage/results.ts';
import {
  diskStore,
  memoryStore,
  sha256,
  type CheckStore,
  type Draft,
  type Kept,
  type SavedCheck,
} from '../../lib/storage/index.ts';
import { SAMPLES } from './database-samples.ts';

const DAY = 24 * 60 * 60 * 1000;
let clock = { at: Date.UTC(2026, 10, 23), zone: 'Europe/Berlin' };

const assessment = { level: 2, rulesVersion: '2026.11.1', findings: [], points: 7 } as unknown as Assessment;
const page = (over: Partial<PageText> = {}): PageText => ({
  kind: 'ad',
  text: 'Work abroad, all paid.',
  title: 'Hostess in Dubai',
  url: 'https://jobs.example/ad/1',
  ...over,
});
const draft = (over: Partial<PageText> = {}, words: Partial<Draft> = {}): Draft => ({
  page: page(over),
  assessment,
  ...words,
});

function good<T>(kept: Kept<T>): T {
  if (!kept.ok) throw new Error(`not kept: ${kept.why}`);
  return kept.value;
}

function inMemory(): CheckStore {
  let shelf: readonly SavedCheck[] = [];
  const read = async (): Promise<readonly SavedCheck[]> => shelf;
  const write = async (checks: readonly SavedCheck[]): Promise<void> => void (shelf = checks);
  return memoryStore({ read, write }, () => clock);
}

beforeEach(() => {
  clock = { at: Date.UTC(2026, 10, 23), zone: 'Europe/Berlin' };
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
});
afterEach(() => vi.useRealTimers());

describe.each([
  ['on the disk', () => diskStore('test', () => clock)],
  ['in memory only', inMemory],
])('saved checks %s', (_, open) => {
  test('keep all that a report needs', async () => {
    const store = open();
    const saved = good(await store.save(draft({}, { label: 'Ana', note: 'asked on Monday' })));
    expect(saved).toMatchObject({
      label: 'Ana',
      note: 'asked on Monday',
      address: 'https://jobs.example/ad/1',
      host: 'jobs.example',
      savedAt: clock.at,
      zone: 'Europe/Berlin',
      rulesVersion: '2026.11.1',
      hash: await sha256('Work abroad, all paid.'),
    });
    expect(good(await store.read(saved.id))).toEqual(saved);
  });
  test('are listed newest first, and found by all the words looked for', async () => {
    const store = open();
    const first = good(await store.save(draft()));
    clock = { ...clock, at: clock.at + 1000 };
    const second = good(await store.save(draft({ text: 'Easy money', title: 'Clerk' })));
    expect(good(await store.list()).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(good(await store.list(' DUBAI paid ')).map(({ id }) => id)).toEqual([first.id]);
    expect(good(await store.list('dubai money'))).toEqual([]);
  });
  test('can be described later', async () => {
    const store = open();
    const { id } = good(await store.save(draft()));
    expect(good(await store.describe(id, { note: 'called back' }))).toBe(true);
    expect(good(await store.read(id))).toMatchObject({ note: 'called back', label: '' });
    expect(good(await store.describe('nobody', { note: '' }))).toBe(false);
  });
  test('one can be deleted and brought back', async () => {
    const store = open();
    const saved = good(await store.save(draft()));
    expect(good(await store.remove(saved.id))).toEqual(saved);
    expect(good(await store.read(saved.id))).toBeNull();
    expect(good(await store.remove(saved.id))).toBeNull();
    good(await store.restore(saved));
    expect(good(await store.read(saved.id))).toEqual(saved);
  });
  test('all can be deleted, and the number is told', async () => {
    const store = open();
    await store.save(draft());
    await store.save(draft());
    expect(good(await store.removeAll())).toBe(2);
    expect(good(await store.list())).toEqual([]);
  });
  test('old ones go after the chosen days', async () => {
    const store = open();
    await store.save(draft());
    clock = { ...clock, at: clock.at + 31 * DAY };
    const young = good(await store.save(draft()));
    expect(good(await store.removeOlderThan(30))).toBe(1);
    expect(good(await store.list()).map(({ id }) => id)).toEqual([young.id]);
  });
});

test('after deleting all, no database is left', async () => {
  const store = diskStore('gone', () => clock);
  await store.save(draft());
  await store.removeAll();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('gone');
});

describe('every older database walks up to the newest', () => {
  test('there is a sample of each version', () => {
    expect(SAMPLES.map(({ version }) => version)).toEqual(
      Array.from({ length: LATEST }, (_, index) => index + 1),
    );
  });
  test.each(SAMPLES.map((sample) => [sample.version, sample] as const))(
    'from version %i',
    async (version, { stores, checks, after }) => {
      const old = new Dexie('second-look-old');
      old.version(version).stores(stores);
      await old.table('checks').bulkAdd([...checks]);
      old.close();
      const store = diskStore('second-look-old');
      expect(good(await store.list())).toEqual(after);
      const now = openDatabase('second-look-old');
      await now.open();
      expect(now.verno).toBe(LATEST);
      now.close();
    },
  );
});

describe('when the browser cannot keep', () => {
  const named = (name: string, inner?: Error): Error =>
    Object.assign(new Error(name), { name, ...(inner && { inner }) });
  test.each([
    ['no room left', named('QuotaExceededError'), 'full'],
    ['no room left, told from inside', named('AbortError', named('QuotaExceededError')), 'full'],
    ['a private window', named('OpenFailedError', named('InvalidStateError')), 'blocked'],
    ['switched off by policy', named('SecurityError'), 'blocked'],
    ['no such thing here', named('MissingAPIError'), 'blocked'],
    ['a damaged file', named('UnknownError'), 'corrupt'],
    ['a newer version of the database', named('VersionError'), 'corrupt'],
    ['something that is no error at all', 'broken', 'corrupt'],
  ])('%s is an answer, not an exception', async (_, error, why) => {
    expect(await attempt(() => Promise.reject(error as Error))).toEqual({ ok: false, why });
  });
  test('another window holds the database: we say so after a while', async () => {
    vi.useFakeTimers();
    const waiting = attempt(() => new Promise(() => undefined), 5000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await waiting).toEqual({ ok: false, why: 'blocked' });
  });
  test('a full disk while saving, in the real chain', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await diskStore('full').save(draft())).toEqual({ ok: false, why: 'full' });
    put.mockRestore();
    add.mockRestore();
  });
});

test('the hash is the one common tools compute', async () => {
  expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(await sha256('Arbeit in Köln 💶')).toMatch(/^[0-9a-f]{64}$/u);
});
