// A browser small enough to read, with the parts our one door uses. `reset()` before each test.
import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

class Happening {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  fire(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => (listener as (...all: unknown[]) => unknown)(...args));
  }
}

class Area {
  values: Record<string, unknown> = {};
  fails: Error | null = null;
  delayMs = 0;
  constructor(readonly name: string) {}
  get = async (keys?: string | null): Promise<Record<string, unknown>> => {
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    if (this.fails) throw this.fails;
    const all = structuredClone(this.values);
    return keys === null || keys === undefined ? all : keys in all ? { [keys]: all[keys] } : {};
  };
  set = async (entries: Record<string, unknown>): Promise<void> => {
    if (this.fails) throw this.fails;
    Object.assign(this.values, structuredClone(entries));
    storageChanged.fire(Object.fromEntries(Object.keys(entries).map((key) => [key, {}])), this.name);
  };
  remove = async (keys: string | string[]): Promise<void> => {
    if (this.fails) throw this.fails;
    const gone = [keys].flat().filter((key) => key in this.values);
    for (const key of gone) Reflect.deleteProperty(this.values, key);
    if (gone.length > 0) storageChanged.fire(Object.fromEntries(gone.map((key) => [key, {}])), this.name);
  };
}

export interface PretendTab {
  readonly id: number;
  readonly url?: string;
  readonly active?: boolean;
}

const storageChanged = new Happening();
export const happenings = {
  message: new Happening(),
  storageChanged,
  installed: new Happening(),
  startup: new Happening(),
  tabRemoved: new Happening(),
  added: new Happening(),
  removed: new Happening(),
  menu: new Happening(),
  command: new Happening(),
  alarm: new Happening(),
};

export const world = {
  local: new Area('local'),
  session: new Area('session'),
  managed: new Area('managed'),
  tabs: [] as PretendTab[],
  granted: [] as string[],
  badges: new Map<number, string>(),
  registered: [] as { id: string; matches: string[]; persistAcrossSessions: boolean }[],
  injected: [] as { tabId: number; files?: string[]; args?: unknown[] }[],
  /** What scripts in tabs answer, by type; a function may look at the frame. */
  inTab: {} as Record<string, (message: Record<string, unknown>, tabId: number, frameId: number) => unknown>,
  frames: [0],
  refuseInjection: false,
  opened: [] as string[],
  sent: [] as { tabId: number; type: string }[],
};

export const OWN = 'chrome-extension://second-look/';

export const browser = {
  runtime: {
    id: 'second-look',
    getURL: (path: string) => OWN + path.replace(/^\//u, ''),
    getManifest: () => ({
      host_permissions: ['*://*.portal.example/*'],
      content_scripts: [{ matches: ['*://*.portal.example/*'] }],
    }),
    onMessage: happenings.message,
    onInstalled: happenings.installed,
    onStartup: happenings.startup,
    sendMessage: vi.fn((message: unknown) =>
      deliver(message, { id: 'second-look', url: `${OWN}popup.html` }),
    ),
  },
  storage: { local: world.local, session: world.session, managed: world.managed, onChanged: storageChanged },
  tabs: {
    onRemoved: happenings.tabRemoved,
    get: async (id: number) => {
      const tab = world.tabs.find((known) => known.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
    query: async ({ active, url }: { active?: boolean; url?: string[] }) =>
      world.tabs.filter(
        (tab) =>
          (active === undefined || tab.active === active) && (url === undefined || tab.url !== undefined),
      ),
    create: async ({ url }: { url: string }) => {
      world.opened.push(url);
      return { id: 900 + world.opened.length };
    },
    update: vi.fn(async (_id: number, _change: { url: string }) => ({})),
    remove: vi.fn(async (_id: number) => undefined),
    getCurrent: async () => undefined,
    sendMessage: async (tabId: number, message: Record<string, unknown>, { frameId = 0 } = {}) => {
      world.sent.push({ tabId, type: String(message['type']) });
      const reply = world.inTab[String(message['type'])];
      if (!reply) throw new Error('Could not establish connection. Receiving end does not exist.');
      return { ok: true, value: reply(message, tabId, frameId) };
    },
  },
  scripting: {
    executeScript: async ({
      target,
      files,
      args,
    }: {
      target: { tabId: number };
      files?: string[];
      args?: unknown[];
    }) => {
      if (world.refuseInjection) throw new Error('Cannot access contents of the page.');
      world.injected.push({ tabId: target.tabId, ...(files && { files }), ...(args && { args }) });
      return world.frames.map((frameId) => ({ frameId }));
    },
    registerContentScripts: async (scripts: typeof world.registered) =>
      void world.registered.push(...scripts),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      if (!world.registered.some(({ id }) => ids.includes(id))) throw new Error('Nonexistent script ID');
      world.registered = world.registered.filter(({ id }) => !ids.includes(id));
    },
  },
  permissions: {
    onAdded: happenings.added,
    onRemoved: happenings.removed,
    request: async ({ origins }: { origins: string[] }) => {
      world.granted.push(...origins);
      happenings.added.fire({ origins });
      return true;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      world.granted = world.granted.filter((origin) => !origins.includes(origin));
      happenings.removed.fire({ origins });
      return true;
    },
    getAll: async () => ({ origins: ['*://*.portal.example/*', ...world.granted] }),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => {
        const host = new URL(origin.replace('/*', '/')).hostname;
        return world.granted.some(
          (known) => known === '*://*/*' || host.endsWith(known.replace(/^.*\*\.|\/.*$/gu, '')),
        );
      }),
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void world.badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    openPopup: vi.fn(async () => undefined),
    setTitle: vi.fn(async (_: { title: string }) => undefined),
  },
  contextMenus: { onClicked: happenings.menu, removeAll: async () => undefined, create: vi.fn() },
  commands: { onCommand: happenings.command },
  alarms: { onAlarm: happenings.alarm, create: vi.fn(), clear: vi.fn(async () => true) },
};

export interface PretendSender {
  readonly id: string;
  readonly url?: string;
  readonly tab?: PretendTab;
  readonly frameId?: number;
}

/** As the browser hands a message round: the first listener that keeps the channel open answers. */
export function deliver(message: unknown, sender: PretendSender): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const kept = happenings.message.fire(message, sender, resolve);
    if (!kept.includes(true))
      reject(new Error('Could not establish connection. Receiving end does not exist.'));
  });
}

export function reset(): void {
  for (const happening of Object.values(happenings)) happening.listeners.clear();
  for (const area of [world.local, world.session, world.managed])
    Object.assign(area, { values: {}, fails: null, delayMs: 0 });
  Object.assign(world, {
    tabs: [],
    granted: [],
    badges: new Map(),
    registered: [],
    injected: [],
    inTab: {},
    frames: [0],
    refuseInjection: false,
    opened: [],
    sent: [],
  });
}

/** Lets everything that was started without waiting come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
