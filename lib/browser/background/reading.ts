// Reading a tab: when its script speaks up, and when the reader asks.
import type { Level, PageText } from '../../core/types.ts';
import type { Checked, Reply, TabState } from '../messages.ts';
import { NoAnswer, sendToTab, type Sender } from '../messaging.ts';
import { mayRead } from '../permissions.ts';
import { injectReader } from '../scripts.ts';
import { settingsInForce } from '../settings-store.ts';
import { browser } from '../browser.ts';
import { hostOf } from '../tabs.ts';
import { setBadge } from '../toolbar.ts';
import { acceptPage } from './accept.ts';
import { assessPage, badgeCount } from './assess-page.ts';
import { offerCard } from './card.ts';
import type { BackgroundParts } from './parts.ts';
import { forgetOldFrames, readFrames, storeFrame } from './tab-store.ts';

type Assess = BackgroundParts['assess'];

/** A page that takes longer than this to read is not being read. */
const READING_MS = 15_000;
/** Frames of the page now loading are younger than this. */
const LOADING_MS = 3_000;

/** Asked by a script that just started. `activeTab` scripts get a no: they read when told to. */
export async function answerMayRead(sender: Sender): Promise<Reply<'may-read'>> {
  const answer = await mayReadNow(sender);
  if (answer.read && sender.tabId !== null && sender.frameId === 0) {
    await forgetOldFrames(sender.tabId, Date.now() - LOADING_MS);
    await storeFrame(sender.tabId, 0, {
      address: await addressOf(sender.tabId),
      checked: [],
      at: Date.now(),
    });
  }
  return answer;
}

async function mayReadNow(sender: Sender): Promise<Reply<'may-read'>> {
  const host = hostOf(sender.url);
  const { settings } = await settingsInForce();
  const top = hostOf(await addressOf(sender.tabId));
  const on = [host, top].every((name) => name === null || (settings.sites[name]?.mode ?? 'on') === 'on');
  const read = host !== null && on && (await mayRead(sender.url));
  return { read, chats: read && settings.chatsAllowed && includesHost(settings.chats, host) };
}

export async function answerPageRead(
  sent: unknown,
  sender: Sender,
  assess: Assess,
): Promise<Reply<'page-read'>> {
  const page = acceptPage(sent, sender.url);
  const nothing = { level: 0 as Level, card: false, levels: [] };
  if (page === null || sender.tabId === null) return nothing;
  const { read, chats } = await mayReadNow(sender);
  if (!read || (page.kind === 'chat' && !chats)) return nothing;
  const checked = await keep(page, sender.tabId, sender.frameId, assess);
  const levels = checked.map(({ assessment }) => assessment.level);
  const card = sender.frameId === 0 && (await offerCard(sender.tabId, checked));
  return { level: levels.length === 1 ? (levels[0] ?? 0) : 0, card, levels };
}

/** The reader's own click: works on any page the browser lets us see at that moment. */
export async function checkTab(tabId: number, assess: Assess): Promise<TabState> {
  const frames = await injectReader(tabId);
  if (frames === null) return { status: 'no-access', host: hostOf(await addressOf(tabId)), checked: [] };
  const address = await addressOf(tabId);
  for (const frameId of new Set([0, ...frames])) {
    try {
      const { page } = await sendToTab(tabId, 'read-now', {}, frameId);
      const accepted = acceptPage(page, frameId === 0 ? address : (page.url ?? address));
      const worthIt = frameId === 0 || (accepted !== null && accepted.text.trim() !== '');
      if (accepted !== null && worthIt) await keep(accepted, tabId, frameId, assess);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
  }
  return tabState(tabId);
}

/** What is known of a tab now; results of a page it has left do not count. */
export async function tabState(tabId: number): Promise<TabState> {
  const address = await addressOf(tabId);
  const host = hostOf(address);
  const { settings } = await settingsInForce();
  const frames = (await readFrames(tabId)).filter((frame) => samePage(frame.address, address));
  const checked = frames.flatMap((frame) => frame.checked);
  if (checked.length > 0) return { status: 'ready', host, checked: mostTelling(checked) };
  const mode = host === null ? 'on' : (settings.sites[host]?.mode ?? 'on');
  if (mode !== 'on') return { status: 'paused', host, checked: [] };
  const reading = frames.some((frame) => Date.now() - frame.at < READING_MS);
  return { status: reading ? 'reading' : 'idle', host, checked: [] };
}

async function keep(
  page: PageText,
  tabId: number,
  frameId: number,
  assess: Assess,
): Promise<readonly Checked[]> {
  const checked = await assessPage(page, assess);
  await storeFrame(tabId, frameId, { address: await addressOf(tabId), checked, at: Date.now() });
  const { checked: all } = await tabState(tabId);
  const { settings } = await settingsInForce();
  await setBadge(tabId, settings.badge ? badgeCount(all) : 0);
  return checked;
}

/** Empty frames say nothing beside a frame with an offer in it. */
function mostTelling(checked: readonly Checked[]): readonly Checked[] {
  const read = checked.filter(({ page }) => page.text.trim() !== '');
  return read.length > 0 ? read : checked.slice(0, 1);
}

function samePage(one: string | null, other: string | null): boolean {
  const bare = (address: string | null): string | null => address?.replace(/#.*$/u, '') ?? null;
  return bare(one) === bare(other);
}

function includesHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}

async function addressOf(tabId: number | null): Promise<string | null> {
  if (tabId === null) return null;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url ?? null;
}
