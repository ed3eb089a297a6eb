// Installation, start, changed settings, changed permissions, idle time, closed tabs.
import { browser } from '../browser.ts';
import { sendToTab } from '../messaging.ts';
import { originOf } from '../permissions.ts';
import { refreshPolicy, settledPolicy } from '../policy.ts';
import { startInOpenTabs, syncScripts } from '../scripts.ts';
import { changeSettings, settingsInForce, watchSettings } from '../settings-store.ts';
import { setContextMenu, setToolbarName } from '../toolbar.ts';
import type { BackgroundParts } from './parts.ts';
import { wipe } from './leaving.ts';
import { forgetTab } from './tab-store.ts';

const DAILY = 'delete-old-checks';
const IDLE = 'wipe-when-idle';

/** Registers every listener before the first `await`: a woken worker misses events otherwise. */
export function followLifecycle(parts: BackgroundParts): void {
  browser.runtime.onInstalled.addListener(() => void begin(parts));
  browser.runtime.onStartup.addListener(() => void start(parts));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void sync().then(() => startInOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void tellTabs(origins);
    void sync();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DAILY) void deleteOld(parts);
    if (alarm.name === IDLE) void wipe(parts);
  });
  watchSettings(({ settings }) => {
    const words = parts.words(settings.language, settings.discreet);
    void setContextMenu(words.menu);
    void setToolbarName(words.toolbar);
    void startIdleClock();
    const switchedOff = Object.entries(settings.sites).filter(([, site]) => site.mode !== 'on');
    if (switchedOff.length > 0) void tellTabs(switchedOff.map(([host]) => originOf(host)));
  });
}

async function begin(parts: BackgroundParts): Promise<void> {
  await refreshPolicy();
  await browser.alarms.create(DAILY, { periodInMinutes: 24 * 60 });
  await sync();
  await deleteOld(parts);
}

async function start(parts: BackgroundParts): Promise<void> {
  // The policy decides whether this is a shared computer, so here it is worth waiting for.
  await settledPolicy(15_000);
  const { settings } = await settingsInForce();
  if (settings.shared) await wipe(parts);
  else await changeSettings((now) => ({ sites: withoutPauses(now.sites) }));
  await begin(parts);
}

/** A pause ends with the browser. */
function withoutPauses<Site extends { readonly mode: string }>(
  sites: Readonly<Record<string, Site>>,
): Record<string, Site> {
  return Object.fromEntries(Object.entries(sites).filter(([, site]) => site.mode !== 'paused'));
}

async function sync(): Promise<void> {
  const { settings } = await settingsInForce();
  await syncScripts(!settings.shared).catch(() => undefined);
}

async function deleteOld(parts: BackgroundParts): Promise<void> {
  const { settings } = await settingsInForce();
  await parts.deleteChecksOlderThan(settings.keeping.days);
}

/** Every sign of use puts the wipe off again; an alarm rings even when this worker was put to sleep. */
export async function startIdleClock(): Promise<void> {
  const { settings } = await settingsInForce();
  if (settings.idleWipeMinutes === null) await browser.alarms.clear(IDLE);
  else await browser.alarms.create(IDLE, { delayInMinutes: settings.idleWipeMinutes });
}

/** Scripts already running in open tabs go on until they are told. */
async function tellTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.all(
    tabs.map((tab) =>
      tab.id === undefined
        ? undefined
        : sendToTab(tab.id, 'stop-reading', { origins }).catch(() => undefined),
    ),
  );
}
