// A site we were never given: nothing is read until the reader clicks the toolbar button there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clickToolbar,
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

describe('on a site that is not a job portal', () => {
  it('reads the page after a click on the toolbar button, and not before', async () => {
    // Resolves to this machine, but is not in the manifest of the test build.
    const url = `http://elsewhere.localhost:${portal.port}/en/jobs/fruit-picking-canada.html`;
    const page = await chromium.context.newPage();
    await page.goto(url);
    await expect(tabIdOf(chromium, url)).rejects.toThrow('No tab shows');

    await page.bringToFront();
    await clickToolbar(chromium, url);
    const tabId = await tabIdOf(chromium, url);
    const shown = await readPopup(await openPopup(chromium, tabId));
    expect(shown.signs).toContain('fee-visa-permit');
  });
});
