// The same way, in Firefox: from an ad to the popup.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'puppeteer-core';
import { openFirefox, openOwnPage } from '../support/firefox.ts';
import { servePortal } from '../support/server.ts';
import type { browser as Polyfill } from '../../lib/browser/browser.ts';
import type { Served } from '../../lib/cli/serve.ts';

/** Inside the browser. */
declare const browser: typeof Polyfill;

let portal: Served;
let firefox: Browser;

beforeAll(async () => {
  portal = await servePortal();
  firefox = await openFirefox();
});

afterAll(async () => {
  await firefox?.close();
  await portal?.close();
});

async function openPopupFor(path: string) {
  const url = `${portal.origin}/${path}`;
  const ad = await firefox.newPage();
  await ad.goto(url);
  const own = await openOwnPage(firefox, 'popup.html');
  const tabId = await own.evaluate(
    async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  const popup = await openOwnPage(firefox, `popup.html?tab=${tabId}`);
  await popup.waitForSelector('[data-level]', { timeout: 15_000 });
  return popup;
}

describe('in Firefox', () => {
  it('a suspicious ad shows its signs and a helpline in the popup', async () => {
    const popup = await openPopupFor('en/jobs/customer-service-asia.html');
    expect(await popup.$eval('[data-level]', (band) => band.getAttribute('data-level'))).toBe('3');
    expect((await popup.$$('[data-sign] q')).length).toBeGreaterThan(2);
    expect((await popup.$$('[data-helpline] a')).length).toBeGreaterThan(0);
  });

  it('an honest ad stays quiet', async () => {
    const popup = await openPopupFor('en/jobs/warehouse-assistant.html');
    expect(await popup.$eval('[data-level]', (band) => band.getAttribute('data-level'))).toBe('0');
    expect(await popup.$$('[data-sign]')).toEqual([]);
  });
});
