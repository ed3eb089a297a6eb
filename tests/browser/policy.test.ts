import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reset, settle, world } from './pretend-browser.ts';

vi.mock('../../lib/browser/browser.ts', async () => ({
  browser: (await import('./pretend-browser.ts')).browser,
}));

const { readPolicy } = await import('../../lib/browser/read-policy.ts');
const { knownPolicy, refreshPolicy, settledPolicy } = await import('../../lib/browser/policy.ts');
const { changeSettings, forgetSettings, saveSettings, settingsInForce, watchSettings } =
  await import('../../lib/browser/settings-store.ts');

beforeEach(reset);

describe('reading a policy', () => {
  test.each([[{}], [undefined], [null], ['text']])('%j is no policy', (raw) => {
    expect(readPolicy(raw)).toEqual({ status: 'absent', values: {}, locked: [], problems: [] });
  });
  test('what it sets is locked, what is wrong is reported and free', () => {
    const policy = readPolicy({ badge: false, readerCountry: 'Germany', locked: ['card', 'colour'] });
    expect(policy.values).toEqual({ badge: false });
    expect(policy.locked).toEqual(['badge', 'card']);
    expect(policy.problems).toEqual([
      { setting: 'readerCountry', reason: 'not-allowed' },
      { setting: 'locked[1]', reason: 'unknown' },
    ]);
  });
  test('0 minutes and empty texts mean "none"', () => {
    expect(readPolicy({ idleWipeMinutes: 0, language: '' }).values).toEqual({
      idleWipeMinutes: null,
      language: null,
    });
  });
});

describe('a policy that is absent, late or broken', () => {
  test('refused by the browser: everything works without', async () => {
    world.managed.fails = new Error('Managed storage manifest not found');
    expect((await refreshPolicy()).status).toBe('absent');
    expect((await settingsInForce()).settings.badge).toBe(true);
  });
  test('three seconds late: nothing waits to draw, and the change arrives by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    world.managed.values = { badge: false };
    world.managed.delayMs = 3000;
    const seen: [string, boolean][] = [];
    const stop = watchSettings(({ settings, policy }) => seen.push([policy, settings.badge]));
    await settle();
    expect(seen).toEqual([['pending', true]]);
    await vi.advanceTimersByTimeAsync(3000);
    await settle();
    expect(seen.at(-1)).toEqual(['applied', false]);
    stop();
    vi.useRealTimers();
  });
  test('the last answer is known at once afterwards', async () => {
    world.managed.values = { card: false };
    await refreshPolicy();
    world.managed.delayMs = 60_000;
    expect((await knownPolicy()).values).toEqual({ card: false });
  });
  test('writing does not wait for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    world.managed.delayMs = 60_000;
    const settled = settledPolicy(5000);
    await vi.advanceTimersByTimeAsync(5000);
    expect((await settled).status).toBe('pending');
    vi.useRealTimers();
  });
  test('an administrator changes it: the watcher hears of it', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings(({ settings }) => seen.push(settings.badge));
    await settle();
    world.managed.values = { badge: false };
    const { happenings } = await import('./pretend-browser.ts');
    happenings.storageChanged.fire({ badge: {} }, 'managed');
    await settle();
    expect(seen.at(-1)).toBe(false);
    stop();
  });
});

describe('writing settings', () => {
  test('the policy wins and the refusal is reported', async () => {
    world.managed.values = { badge: false };
    expect(await saveSettings({ badge: true, card: false })).toEqual({
      ok: true,
      problems: [{ setting: 'badge', reason: 'locked' }],
    });
    expect((await settingsInForce()).settings).toMatchObject({ badge: false, card: false });
  });
  test('a fixed setting without a value stays at its default', async () => {
    await saveSettings({ card: false });
    world.managed.values = { locked: ['card'] };
    await refreshPolicy();
    expect((await settingsInForce()).settings.card).toBe(true);
  });
  test('two changes from one state do not undo each other', async () => {
    await changeSettings(({ chats }) => ({ chats: [...chats, 'a.example'] }));
    await changeSettings(({ chats }) => ({ chats: [...chats, 'b.example'] }));
    expect((await settingsInForce()).settings.chats).toEqual(['a.example', 'b.example']);
  });
  test('full or blocked storage is an answer, not an exception', async () => {
    await refreshPolicy();
    world.local.fails = new Error('QUOTA_BYTES quota exceeded');
    expect(await saveSettings({ badge: false })).toEqual({ ok: false, why: 'storage' });
    expect((await settingsInForce()).settings.badge).toBe(true);
  });
  test('on a shared computer nothing is written to the disk', async () => {
    world.managed.values = { shared: true };
    await saveSettings({ sites: { 'secret-host.example': { mode: 'off' } }, language: 'es' });
    expect(JSON.stringify(world.local.values)).not.toContain('secret-host');
    expect((await settingsInForce()).settings).toMatchObject({ language: 'es', shared: true });
  });
  test('making it a shared computer takes what was there off the disk, and keeps it for this window', async () => {
    await saveSettings({ sites: { 'secret-host.example': { mode: 'off' } }, language: 'es' });
    expect(JSON.stringify(world.local.values)).toContain('secret-host');
    await saveSettings({ shared: true });
    expect(JSON.stringify(world.local.values)).not.toContain('secret-host');
    expect((await settingsInForce()).settings).toMatchObject({
      language: 'es',
      sites: { 'secret-host.example': { mode: 'off' } },
    });
  });
  test('making it an own computer again keeps what was chosen in this window', async () => {
    await saveSettings({ shared: true });
    await saveSettings({ language: 'es' });
    await saveSettings({ shared: false });
    expect(world.session.values).not.toHaveProperty('settings');
    expect((await settingsInForce()).settings).toMatchObject({ language: 'es', shared: false });
  });
  test('a shared computer stays one after its settings are forgotten', async () => {
    await saveSettings({ shared: true });
    await saveSettings({ language: 'es' });
    expect(await forgetSettings()).toBe(true);
    expect((await settingsInForce()).settings).toMatchObject({ language: null, shared: true });
  });
});
