// The background as the browser drives it: events in, messages out. It is started anew inside tests to show that
// nothing is lost when the browser kills and wakes it.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assessment, Finding, Level, PageText } from '../../lib/core/types.ts';
import type { AssessContext } from '../../lib/browser/background/parts.ts';
import type { MessageMap, MessageType, Reply } from '../../lib/browser/messages.ts';
import {
  browser,
  deliver,
  happenings,
  OWN,
  reset,
  settle,
  world,
  type PretendSender,
} from './pretend-browser.ts';

vi.mock('../../lib/browser/browser.ts', async () => ({
  browser: (await import('./pretend-browser.ts')).browser,
}));

const { startBackground } = await import('../../lib/browser/background/start.ts');
const { saveSettings } = await import('../../lib/browser/settings-store.ts');

const AD = 'https://www.portal.example/ad/1';
const ELSEWHERE = 'https://company.example/jobs';

/** Level and findings are written into the text, so that each test says what the engine would have found. */
function assess({ text }: PageText): Assessment {
  const level = Number(/level (\d)/u.exec(text)?.[1] ?? 0) as Level;
  const findings = [...text.matchAll(/sign (\w+)/gu)].map(
    (sign, index) => ({ id: sign[1], points: 3 - index }) as Finding,
  );
  return { level, findings, contacts: [], storyline: null, rulesVersion: 'test' } as unknown as Assessment;
}

const parts = {
  assess: vi.fn((page: PageText, _context: AssessContext) => assess(page)),
  wipeChecks: vi.fn(async (): Promise<number | null> => 3),
  deleteChecksOlderThan: vi.fn(async () => undefined),
  cardWords: () => ({ language: 'en', messages: {}, sign: null, story: null }),
  words: () => ({ menu: 'Check this text', toolbar: '' }),
};

/** The browser killed the worker and starts it again. */
function wake(): void {
  for (const happening of Object.values(happenings)) happening.listeners.clear();
  startBackground(parts);
}

const fromPage = (tabId = 1, url = AD, frameId = 0): PretendSender => ({
  id: 'second-look',
  url,
  tab: { id: tabId, url },
  frameId,
});
const fromUs: PretendSender = { id: 'second-look', url: `${OWN}popup.html` };

async function ask<T extends MessageType>(
  type: T,
  payload: MessageMap[T][0],
  sender: PretendSender = fromUs,
): Promise<Reply<T>> {
  const envelope = (await deliver({ ...payload, type }, sender)) as {
    ok: boolean;
    value: Reply<T>;
    error?: string;
  };
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.value;
}

const ad = (text: string, over: Partial<PageText> = {}): PageText => ({
  kind: 'ad',
  text,
  title: 'Clerk',
  ...over,
});
const read = (page: PageText, sender = fromPage()) => ask('page-read', { page }, sender);

beforeEach(async () => {
  reset();
  vi.clearAllMocks();
  parts.wipeChecks.mockResolvedValue(3);
  world.tabs = [
    { id: 1, url: AD, active: true },
    { id: 2, url: ELSEWHERE },
  ];
  wake();
  await settle();
});

describe('a page was read', () => {
  test.each<[string, PageText, string]>([
    ['two findings', ad('level 2 sign fee sign passport'), '2'],
    ['a quiet ad shows no number at all', ad('level 0'), ''],
    ['signs at level 0 are not counted', ad('level 0 sign fee'), ''],
    [
      'a list counts cards worth a look',
      ad('', {
        unsure: 'list',
        offers: [ad('level 2 sign a'), ad('level 3 sign b sign c'), ad('level 1 sign d')],
      }),
      '2',
    ],
  ])('badge: %s', async (_, page, badge) => {
    await read(page);
    expect(world.badges.get(1)).toBe(badge);
  });

  test('the badge can be switched off', async () => {
    await saveSettings({ badge: false });
    await read(ad('level 2 sign fee'));
    expect(world.badges.get(1)).toBe('');
  });

  test('each card of a list is its own offer and gets its own level', async () => {
    const answer = await read(ad('', { offers: [ad('level 2 sign a'), ad('level 0')] }));
    expect(answer).toEqual({ level: 0, card: false, levels: [2, 0] });
    expect((await ask('tab-state', { tabId: 1 })).checked).toHaveLength(2);
  });

  test('the result is still there after the worker was killed', async () => {
    await read(ad('level 2 sign fee'));
    wake();
    const state = await ask('tab-state', { tabId: 1 });
    expect(state).toMatchObject({ status: 'ready', host: 'portal.example' });
    expect(state.checked[0]?.assessment.findings.map(({ id }) => id)).toEqual(['fee']);
  });

  test('results of a page the tab has left do not count', async () => {
    await read(ad('level 2 sign fee'));
    world.tabs = [{ id: 1, url: 'https://www.portal.example/ad/2' }];
    expect(await ask('tab-state', { tabId: 1 })).toMatchObject({ status: 'idle', checked: [] });
  });

  test('only a jump within the page keeps them', async () => {
    await read(ad('level 2 sign fee'));
    world.tabs = [{ id: 1, url: `${AD}#apply` }];
    expect((await ask('tab-state', { tabId: 1 })).status).toBe('ready');
  });

  test('a frame without text says nothing beside a frame with an offer', async () => {
    await read(ad(''), fromPage(1, AD, 0));
    await read(ad('level 2 sign fee'), fromPage(1, 'https://jobs.portal.example/frame', 7));
    const { checked } = await ask('tab-state', { tabId: 1 });
    expect(checked.map(({ page }) => page.text)).toEqual(['level 2 sign fee']);
    expect(world.badges.get(1)).toBe('1');
  });

  test('while the script is reading, the popup shows that', async () => {
    await ask('may-read', {}, fromPage());
    expect((await ask('tab-state', { tabId: 1 })).status).toBe('reading');
  });

  test('a closed tab is forgotten', async () => {
    await read(ad('level 2 sign fee'));
    happenings.tabRemoved.fire(1);
    await settle();
    expect(Object.keys(world.session.values).filter((key) => key.startsWith('tab:'))).toEqual([]);
  });

  test('full memory: the page in front wins over other tabs', async () => {
    await read(ad('level 1 sign old'), fromPage(2, 'https://www.portal.example/2'));
    const set = vi
      .spyOn(browser.storage.session, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await read(ad('level 2 sign fee'));
    set.mockRestore();
    expect((await ask('tab-state', { tabId: 1 })).status).toBe('ready');
    expect(Object.keys(world.session.values).filter((key) => key.startsWith('tab:2'))).toEqual([]);
  });
});

describe('who may ask for what', () => {
  test.each<[string, unknown, PretendSender]>([
    ['a web page asks for another tab', { type: 'tab-state', tabId: 2 }, fromPage()],
    ['a web page asks to wipe', { type: 'wipe' }, fromPage()],
    ['another extension', { type: 'tab-state', tabId: 1 }, { id: 'somebody-else', url: `${OWN}popup.html` }],
    [
      'a frame of ours that only looks like us',
      { type: 'wipe' },
      fromPage(1, 'https://second-look.evil.example/popup.html'),
    ],
    ['no type', { tabId: 1 }, fromUs],
    ['no object', 'wipe', fromUs],
  ])('%s: no answer', async (_, message, sender) => {
    await expect(deliver(message, sender)).rejects.toThrow('Receiving end does not exist');
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['text that is no text', { kind: 'ad', text: { toString: () => 'x' } }],
    ['a list', []],
  ])('a page that sends %s is not judged', async (_, page) => {
    expect(await ask('page-read', { page: page as PageText }, fromPage())).toEqual({
      level: 0,
      card: false,
      levels: [],
    });
    expect(parts.assess).not.toHaveBeenCalled();
  });

  test('the address is the browser’s word, and the text has an end', async () => {
    await read(ad(`level 1 ${'x'.repeat(500_000)}`, { url: 'https://bank.example/' }));
    const { page } = (await ask('tab-state', { tabId: 1 })).checked[0] ?? { page: null };
    expect(page?.url).toBe(AD);
    expect(page?.text.length).toBe(400_000);
    expect(page?.unsure).toBe('too-long');
  });

  test('nested lists and strange fields do not get through', async () => {
    const offer = { ...ad('level 2'), offers: [ad('level 3')], evil: 'x', url: 'javascript:alert(1)' };
    await read(ad('', { offers: [offer] }));
    const { page } = (await ask('tab-state', { tabId: 1 })).checked[0] ?? { page: null };
    expect(page).toEqual({ kind: 'ad', text: 'level 2', title: 'Clerk', unsure: null, url: AD });
  });
});

describe('which pages may be read', () => {
  test.each<
    [string, string, string[], Parameters<typeof saveSettings>[0], { read: boolean; chats: boolean }]
  >([
    ['a built-in portal', AD, [], {}, { read: true, chats: false }],
    ['a site nobody allowed', ELSEWHERE, [], {}, { read: false, chats: false }],
    ['a site that was allowed', ELSEWHERE, ['*://*.company.example/*'], {}, { read: true, chats: false }],
    [
      'a portal that was switched off',
      AD,
      [],
      { sites: { 'portal.example': { mode: 'off' } } },
      { read: false, chats: false },
    ],
    [
      'a portal on pause',
      AD,
      [],
      { sites: { 'portal.example': { mode: 'paused' } } },
      { read: false, chats: false },
    ],
    ['conversations where switched on', AD, [], { chats: ['portal.example'] }, { read: true, chats: true }],
    [
      'conversations the organisation rules out',
      AD,
      [],
      { chats: ['portal.example'], chatsAllowed: false },
      { read: true, chats: false },
    ],
  ])('%s', async (_, url, granted, settings, expected) => {
    world.granted = granted;
    world.tabs = [{ id: 1, url }];
    await saveSettings(settings);
    expect(await ask('may-read', {}, fromPage(1, url))).toEqual(expected);
  });

  test('a conversation is not judged where chats are off, whatever the script sends', async () => {
    await read(ad('level 3 sign fee', { kind: 'chat' }));
    expect(parts.assess).not.toHaveBeenCalled();
  });

  test('a permission given back: the running script is told, the registration goes, later pages are refused', async () => {
    world.granted = ['*://*.company.example/*'];
    happenings.added.fire({ origins: world.granted });
    await settle();
    expect(world.registered).toMatchObject([
      { matches: ['*://*.company.example/*'], persistAcrossSessions: true },
    ]);
    expect(world.injected.map(({ tabId }) => tabId)).toContain(2);
    await browser.permissions.remove({ origins: ['*://*.company.example/*'] });
    await settle();
    expect(world.registered).toEqual([]);
    expect(world.sent).toContainEqual({ tabId: 2, type: 'stop-reading' });
    await read(ad('level 3'), fromPage(2, ELSEWHERE));
    expect(parts.assess).not.toHaveBeenCalled();
  });
});

describe('check this page', () => {
  test('reads on the click, where nothing is allowed beforehand', async () => {
    world.inTab['read-now'] = () => ({ page: ad('level 2 sign fee') });
    expect(await ask('check-tab', { tabId: 2 })).toMatchObject({ status: 'ready', host: 'company.example' });
    expect(world.badges.get(2)).toBe('1');
  });
  test('a page of the browser itself cannot be read, and we say so', async () => {
    world.refuseInjection = true;
    expect(await ask('check-tab', { tabId: 2 })).toMatchObject({ status: 'no-access', checked: [] });
  });
  test('a script that does not answer leaves no trace', async () => {
    expect((await ask('check-tab', { tabId: 2 })).status).toBe('idle');
  });
  test('text in a frame is found', async () => {
    world.frames = [0, 5];
    world.inTab['read-now'] = (_, __, frameId) => ({ page: frameId === 5 ? ad('level 3 sign fee') : ad('') });
    const { checked } = await ask('check-tab', { tabId: 2 });
    expect(checked.map(({ page }) => page.text)).toEqual(['level 3 sign fee']);
  });
  test('quotes are shown in the frame that holds them', async () => {
    world.inTab['highlight'] = (_, __, frameId) => ({ shown: frameId === 5 ? 1 : 0 });
    await read(ad('level 1 sign fee'), fromPage(1, AD, 5));
    expect(await ask('show-quotes', { tabId: 1, quotes: [], focus: 0 })).toEqual({ shown: 1 });
  });
});

describe('check this text', () => {
  test('the result waits for the page that shows it, even after the worker was killed', async () => {
    happenings.menu.fire(
      { menuItemId: 'check-this-text', selectionText: 'level 2 sign fee', pageUrl: ELSEWHERE },
      { id: 2 },
    );
    await settle();
    const id = new URL(world.opened[0] ?? '').searchParams.get('selection') ?? '';
    wake();
    const checked = await ask('selection', { id });
    expect(checked?.page).toMatchObject({ source: 'selection', url: ELSEWHERE, text: 'level 2 sign fee' });
    expect(await ask('selection', { id: 'forgotten' })).toBeNull();
  });
  test('pasted text is judged as one', async () => {
    const page = ad('level 2 sign fee');
    expect(await ask('check-text', { page })).toMatchObject({ page, assessment: { level: 2 } });
  });
  test('a silenced sign is handed to the engine for that site only', async () => {
    await saveSettings({ quietened: { 'portal.example': ['act-now'] } });
    await read(ad('level 1'));
    await ask('check-text', { page: ad('level 1', { url: ELSEWHERE }) });
    expect(parts.assess.mock.calls.map(([, { quietened }]) => quietened)).toEqual([['act-now'], []]);
  });
});

describe('the card', () => {
  const cards = (): number =>
    world.injected.filter(({ files }) => files?.[0]?.includes('card') === true).length;
  test.each<[string, PageText, number]>([
    ['strong warning signs', ad('level 3 sign fee'), 1],
    ['several warning signs', ad('level 2 sign fee'), 0],
    ['a list', ad('', { offers: [ad('level 3'), ad('level 3')] }), 0],
  ])('%s', async (_, page, shown) => {
    expect((await read(page)).card).toBe(shown === 1);
    expect(cards()).toBe(shown);
  });
  test('stands once for one offer, even when a counter on its page changes or the worker was killed', async () => {
    await read(ad('level 3 sign fee, 12 applicants'));
    wake();
    await read(ad('level 3 sign fee, 13 applicants'));
    expect(cards()).toBe(1);
    await read(ad('level 3 sign fee', { title: 'Another job' }));
    expect(cards()).toBe(2);
  });
  test('asks for its words itself, and only where there is something to say', async () => {
    await read(ad('level 3 sign fee'));
    expect(await ask('card-content', {}, fromPage())).toMatchObject({
      tabId: 1,
      checked: { assessment: { level: 3 } },
    });
    expect(await ask('card-content', {}, fromPage(2, ELSEWHERE))).toBeNull();
  });
  test('can be switched off', async () => {
    await saveSettings({ card: false });
    await read(ad('level 3 sign fee'));
    expect(cards()).toBe(0);
  });
  test('opens the popup, or the same view in a tab where the browser refuses', async () => {
    await read(ad('level 3 sign fee'));
    browser.action.openPopup.mockRejectedValueOnce(new Error('needs a gesture'));
    await ask('open-result', {}, fromPage());
    expect(world.opened).toEqual([`${OWN}popup.html?tab=1`]);
  });
});

describe('quick exit', () => {
  test('replaces the page, takes the card away, closes our pages, forgets the tab', async () => {
    await read(ad('level 3 sign fee'));
    await ask('quick-exit', { tabId: 1 });
    expect(world.injected).toContainEqual({ tabId: 1, args: ['https://www.wikipedia.org/'] });
    expect(world.sent).toContainEqual({ tabId: 1, type: 'remove-card' });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
      type: 'leave',
      tabId: 1,
      url: 'https://www.wikipedia.org/',
    });
    expect(Object.keys(world.session.values).filter((key) => key.startsWith('tab:'))).toEqual([]);
    expect(world.badges.get(1)).toBe('');
  });
  test('works where we have no access to the page', async () => {
    world.refuseInjection = true;
    await ask('quick-exit', { tabId: 2 });
    expect(browser.tabs.update).toHaveBeenCalledWith(2, { url: 'https://www.wikipedia.org/' });
  });
  test('a web page can only send its own tab away', async () => {
    await ask('quick-exit', { tabId: 2 }, fromPage(1));
    expect(world.injected.filter(({ args }) => args !== undefined).map(({ tabId }) => tabId)).toEqual([1]);
  });
  test('by keyboard command, to the chosen address', async () => {
    await saveSettings({ quickExitUrl: 'https://weather.example/' });
    happenings.command.fire('quick-exit', { id: 1 });
    await settle();
    expect(world.injected).toContainEqual({ tabId: 1, args: ['https://weather.example/'] });
  });
});

describe('wipe', () => {
  test('the receipt lists what is gone and what is not ours to remove', async () => {
    await read(ad('level 3 sign fee'));
    const receipt = await ask('wipe', {});
    expect(receipt.removed.map(({ what }) => what)).toEqual(['saved-checks', 'settings', 'session']);
    expect(receipt.removed[0]).toEqual({ what: 'saved-checks', count: 3 });
    expect(receipt.failed).toEqual([]);
    expect(receipt.cannotRemove).toContain('browser-history');
    expect(JSON.stringify(world.session.values)).not.toContain('portal.example');
  });
  test('what could not be removed is said', async () => {
    parts.wipeChecks.mockResolvedValueOnce(null);
    expect((await ask('wipe', {})).failed).toEqual(['saved-checks']);
  });
  test('on a shared computer site permissions go too', async () => {
    await saveSettings({ shared: true });
    world.granted = ['*://*.company.example/*'];
    expect((await ask('wipe', {})).removed).toContainEqual({ what: 'site-access', count: 1 });
    expect(world.granted).toEqual([]);
  });
  test('a shared computer is wiped when the browser starts, an own one is not', async () => {
    happenings.startup.fire();
    await settle();
    expect(parts.wipeChecks).not.toHaveBeenCalled();
    world.managed.values = { shared: true };
    happenings.storageChanged.fire({}, 'managed');
    await settle();
    happenings.startup.fire();
    await settle();
    expect(parts.wipeChecks).toHaveBeenCalledTimes(1);
  });
  test('nobody uses it for the chosen minutes: the alarm rings and wipes', async () => {
    await saveSettings({ idleWipeMinutes: 5 });
    await settle();
    expect(browser.alarms.create).toHaveBeenCalledWith('wipe-when-idle', { delayInMinutes: 5 });
    happenings.alarm.fire({ name: 'wipe-when-idle' });
    await settle();
    expect(parts.wipeChecks).toHaveBeenCalledTimes(1);
  });
});

describe('start and daily work', () => {
  test('a pause ends with the browser, a switch-off does not', async () => {
    await saveSettings({ sites: { 'a.example': { mode: 'paused' }, 'b.example': { mode: 'off' } } });
    happenings.startup.fire();
    await settle();
    expect(JSON.stringify(world.local.values)).not.toContain('a.example');
    expect(JSON.stringify(world.local.values)).toContain('b.example');
  });
  test('saved checks older than the chosen days are deleted', async () => {
    await saveSettings({ keeping: { mode: 'on', days: 30 } });
    happenings.alarm.fire({ name: 'delete-old-checks' });
    await settle();
    expect(parts.deleteChecksOlderThan).toHaveBeenCalledWith(30);
  });
  test('the menu entry is there once', () => {
    expect(browser.contextMenus.create).toHaveBeenCalledWith({
      id: 'check-this-text',
      title: 'Check this text',
      contexts: ['selection'],
    });
  });
});
