// What a reader meets on a job portal, in a real Chromium with the built extension.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  allowChats,
  badgeOf,
  openPopup,
  openTestChromium,
  readPopup,
  tabIdOf,
  type OpenedChromium,
} from '../support/chromium.ts';
import { servePortal } from '../support/server.ts';
import type { Served } from '../../lib/cli/serve.ts';

let portal: Served;
let chromium: OpenedChromium;

beforeAll(async () => {
  portal = await servePortal();
  chromium = await openTestChromium();
});

afterAll(async () => {
  await chromium?.close();
  await portal?.close();
});

async function visit(path: string): Promise<{ page: Page; tabId: number }> {
  const page = await chromium.context.newPage();
  const url = `${portal.origin}/${path}`;
  await page.goto(url);
  return { page, tabId: await tabIdOf(chromium, url) };
}

const badge = (tabId: number) => expect.poll(() => badgeOf(chromium, tabId), { timeout: 10_000 });

describe('from the list of jobs to a helpline', () => {
  it('opens a suspicious ad, sees the badge, reads why, and finds somebody to call', async () => {
    const { page } = await visit('en/index.html');
    await page.getByRole('link', { name: 'Customer service agent, work abroad' }).click();
    await page.waitForURL('**/customer-service-asia.html');
    const tabId = await tabIdOf(chromium, page.url());
    await badge(tabId).toMatch(/^[1-9]/);

    const popup = await openPopup(chromium, tabId);
    const shown = await readPopup(popup);
    expect(shown.levels).toEqual([3]);
    expect(shown.signs.length).toBeGreaterThanOrEqual(3);
    expect(shown.quotes.length).toBeGreaterThanOrEqual(shown.signs.length);
    const said = await page.locator('main').innerText();
    for (const quote of shown.quotes) expect(said).toContain(quote);
    expect(shown.helplines.length).toBeGreaterThan(0);
    for (const link of shown.helplines) expect(link).toMatch(/^(tel:|https:)/);
  });

  it('reads a Spanish ad as well', async () => {
    const { tabId } = await visit('es/jobs/recoleccion-canada.html');
    await badge(tabId).toMatch(/^[1-9]/);
    const shown = await readPopup(await openPopup(chromium, tabId));
    expect(shown.signs).toContain('fee-visa-permit');
  });

  it('shows the card in the page at level 3, with nothing in it for the page to read', async () => {
    const { page } = await visit('en/jobs/payment-assistant.html');
    const card = page.locator('second-look-card');
    await card.waitFor({ state: 'attached' });
    expect(await card.evaluate((element) => element.textContent)).toBe('');
  });
});

describe('in a conversation', () => {
  beforeAll(() => allowChats(chromium, new URL(portal.origin).hostname));

  it('judges what the other side writes', async () => {
    const { tabId } = await visit('en/chat.html');
    await badge(tabId).toMatch(/^[1-9]/);
    const shown = await readPopup(await openPopup(chromium, tabId));
    expect(shown.levels[0]).toBeGreaterThanOrEqual(2);
    expect(shown.signs).toContain('top-up-to-go-on');
  });

  it('never quotes the reader', async () => {
    const { page, tabId } = await visit('en/chat.html');
    await badge(tabId).toMatch(/^[1-9]/);
    const mine = await page.locator('[data-from="me"] .text').allInnerTexts();
    const { quotes } = await readPopup(await openPopup(chromium, tabId));
    for (const quote of quotes) expect(mine.join('\n')).not.toContain(quote);
  });
});

describe('stays quiet', () => {
  it.each([
    'en/jobs/warehouse-assistant.html',
    'en/jobs/night-baker.html',
    'en/jobs/grape-harvest.html',
    'es/jobs/auxiliar-de-almacen.html',
    'es/jobs/panadera-o-panadero.html',
    'es/jobs/camarera-de-pisos.html',
  ])('on an honest ad: %s', async (path) => {
    const { page, tabId } = await visit(path);
    const shown = await readPopup(await openPopup(chromium, tabId));
    expect(shown.levels).toEqual([0]);
    expect(await badgeOf(chromium, tabId)).toBe('');
    expect(await page.locator('second-look-card').count()).toBe(0);
  });

  it.each(['en/jobs/care-assistant.html', 'es/jobs/cuidadora-a-domicilio.html'])(
    'on an agency that says it never charges fees: %s',
    async (path) => {
      const { tabId } = await visit(path);
      const shown = await readPopup(await openPopup(chromium, tabId));
      expect(shown.levels).toEqual([0]);
    },
  );

  it.each(['en/article.html', 'es/article.html'])(
    'on an article that warns of such offers: %s',
    async (path) => {
      const { tabId } = await visit(path);
      const shown = await readPopup(await openPopup(chromium, tabId));
      expect(shown.signs).toEqual([]);
      expect(await badgeOf(chromium, tabId)).toBe('');
    },
  );
});
