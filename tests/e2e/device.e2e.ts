// "On your own device": nothing leaves it, and nothing is lost when the browser puts the background to sleep.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  badgeOf,
  openPopup,
  openTestChromium,
  readPopup,
  stopWorker,
  tabIdOf,
  type OpenedChromium,
} from '../support/chromium.ts';
import { startProxy, type LoggingProxy } from '../support/proxy.ts';
import { servePortal } from '../support/server.ts';
import type { Served } from '../../lib/cli/serve.ts';

let portal: Served;
let proxy: LoggingProxy;
let chromium: OpenedChromium;

beforeEach(async () => {
  portal = await servePortal();
  proxy = await startProxy();
  chromium = await openTestChromium(proxy.args);
});

afterEach(async () => {
  await chromium?.close();
  await proxy?.close();
  await portal?.close();
});

async function readAd(): Promise<number> {
  const page = await chromium.context.newPage();
  const url = `${portal.origin}/en/jobs/customer-service-asia.html`;
  await page.goto(url);
  const tabId = await tabIdOf(chromium, url);
  await expect.poll(() => badgeOf(chromium, tabId), { timeout: 10_000 }).toMatch(/^[1-9]/);
  return tabId;
}

describe('the network', () => {
  it('is never used: no request and no socket leaves the extension', async () => {
    const tabId = await readAd();
    await readPopup(await openPopup(chromium, tabId));
    expect(proxy.wanted()).toEqual([]);
    // The test's own server is not behind the proxy, so it has to be asked as well.
    const asked = new Set(portal.hits);
    expect([...asked].sort()).toEqual([
      'GET /en/jobs/customer-service-asia.html',
      'GET /favicon.svg',
      'GET /portal.css',
    ]);
  });

  it('would be seen by this test if it were used', async () => {
    const page = await chromium.context.newPage();
    await page.goto(`${portal.origin}/index.html`);
    await page.evaluate(() => fetch('http://outside.example/').catch(() => null));
    await page.evaluate(
      () => new Promise((resolve) => (new WebSocket('wss://socket.example/').onerror = resolve)),
    );
    expect(proxy.wanted()).toEqual(expect.arrayContaining(['outside.example', 'socket.example']));
  });

  it('is refused to our own pages by the browser itself', async () => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    const answer = await page.evaluate(() => fetch('https://outside.example/').then(String, String));
    expect(answer).toContain('TypeError');
    expect(proxy.wanted()).toEqual([]);
  });
});

describe('the background', () => {
  it('still knows the offer after the browser put it to sleep', async () => {
    const tabId = await readAd();
    const before = await readPopup(await openPopup(chromium, tabId));
    await stopWorker(chromium);
    const after = await readPopup(await openPopup(chromium, tabId));
    expect(after).toEqual(before);
  });

  it('reads a new offer after the browser put it to sleep', async () => {
    await readAd();
    await stopWorker(chromium);
    const page = await chromium.context.newPage();
    const url = `${portal.origin}/en/jobs/payment-assistant.html`;
    await page.goto(url);
    const popup = await openPopup(chromium, await tabIdOf(chromium, url));
    expect((await readPopup(popup)).signs).toContain('use-your-account');
  });
});
