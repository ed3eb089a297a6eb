// Chromium with the test build of the extension, and the few things only a debugger can do to it.
import { openChromium, type OpenedChromium } from '../../lib/cli/chromium.ts';

export {
  allowChats,
  badgeOf,
  openPopup,
  readPopup,
  tabIdOf,
  type OpenedChromium,
} from '../../lib/cli/chromium.ts';

const EXTENSION = '.output/chrome-mv3-e2e';

export const openTestChromium = (args: readonly string[] = []): Promise<OpenedChromium> =>
  openChromium({ extension: EXTENSION, args });

async function debuggerOf({ context }: OpenedChromium) {
  const browser = context.browser();
  if (browser === null) throw new Error('this Chromium has no debugger');
  return browser.newBrowserCDPSession();
}

/** Sends the background to sleep at once, as Chromium does after half a minute. */
export async function stopWorker(opened: OpenedChromium): Promise<void> {
  const session = await debuggerOf(opened);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(opened.extensionId),
  );
  if (worker === undefined) throw new Error('the background is already asleep');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

/** A real click on the toolbar button, which lets the extension read this one tab. */
export async function clickToolbar(opened: OpenedChromium, url: string): Promise<void> {
  const session = await debuggerOf(opened);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }, {}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === url);
  if (tab === undefined) throw new Error(`no tab shows ${url}`);
  // Newer than playwright-core's list of commands, hence the wider type.
  const send = session.send as (command: string, values: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id: opened.extensionId, targetId: tab.targetId });
  await session.detach();
}
