// Opens a real Chromium with our built extension in it, in a profile of its own that is thrown away.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { browser } from '../browser/browser.ts';
import { findChromium } from './setup/find-browsers.mjs';

/** Inside the browser, where Chromium's own name stands for the same thing. */
declare const chrome: typeof browser;

export interface OpenedChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly worker: Worker;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
}

export async function openChromium({
  extension,
  headless = true,
  args = [],
}: OpenOptions): Promise<OpenedChromium> {
  const folder = resolve(extension);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${extension} is not built: run "npm test" or "npm run demo".`);
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('No Chromium found: "npm test" installs one.');

  const profile = mkdtempSync(join(tmpdir(), 'second-look-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      // Root has no sandbox of its own; everybody else keeps it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    worker,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The browser's number for the tab that shows this address. */
export async function tabIdOf({ worker }: OpenedChromium, url: string): Promise<number> {
  const tabs = await worker.evaluate(async () =>
    (await chrome.tabs.query({})).map(({ id, url }) => ({ id, url })),
  );
  const found = tabs.find((tab) => tab.url === url)?.id;
  if (found === undefined) throw new Error(`No tab shows ${url}`);
  return found;
}

export async function badgeOf({ worker }: OpenedChromium, tabId: number): Promise<string> {
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** Opens the popup as an ordinary page beside the tab it speaks of, and waits for its answer. */
export async function openPopup(opened: OpenedChromium, tabId: number): Promise<Page> {
  const popup = await opened.context.newPage();
  await popup.setViewportSize({ width: 400, height: 900 });
  await popup.goto(`chrome-extension://${opened.extensionId}/popup.html?tab=${tabId}`);
  await popup.waitForSelector(ANSWER, { timeout: 15_000 });
  return popup;
}

const ANSWER = '[data-level], [data-stage="there"]';

/** What the popup shows, read through the attributes that assistive tools can rely on as well. */
export interface Shown {
  /** One for an offer or a chat, many for a page of results. */
  readonly levels: readonly number[];
  readonly unsure: string | null;
  readonly signs: readonly string[];
  readonly quotes: readonly string[];
  readonly helplines: readonly string[];
}

export async function readPopup(popup: Page): Promise<Shown> {
  const attributes = (name: string): Promise<string[]> =>
    popup
      .locator(`[${name}]`)
      .evaluateAll((all, attribute) => all.map((one) => one.getAttribute(attribute) ?? ''), name);
  return {
    levels: (await attributes('data-level')).map(Number),
    unsure: (await attributes('data-unsure'))[0] ?? null,
    signs: await attributes('data-sign'),
    quotes: await popup.locator('[data-sign] q').allTextContents(),
    helplines: await popup
      .locator('[data-helpline] a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')),
  };
}

/** What a reader does in the popup of a chat: switches the reading of this site's chats on. */
export async function allowChats({ worker }: OpenedChromium, ...hosts: string[]): Promise<void> {
  await worker.evaluate(async (chats) => {
    const { settings = { version: 1, values: {} } } = (await chrome.storage.local.get('settings')) as {
      settings?: { version: number; values: object };
    };
    await chrome.storage.local.set({ settings: { ...settings, values: { ...settings.values, chats } } });
  }, hosts);
}
