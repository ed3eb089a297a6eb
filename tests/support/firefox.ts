// Firefox with the test build of the extension, driven over WebDriver BiDi.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../lib/cli/setup/find-browsers.mjs';

const EXTENSION = resolve('.output/firefox-mv3-e2e');
const EXTENSION_ID = 'second-look@second-look.example';

/** Firefox gives each installation a random address; tests need to know it. */
const ADDRESS = '5e0c7d1a-2b3c-4d5e-8f60-718293a4b5c6';

export async function openFirefox(): Promise<Browser> {
  if (!existsSync(EXTENSION)) throw new Error(`${EXTENSION} is not built: run "npm test".`);
  const executablePath = await findFirefox();
  if (executablePath === null) throw new Error('No Firefox found: "npm test" installs one.');
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Only so that a test may open our own pages by their address.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ADDRESS }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await firefox.installExtension(EXTENSION);
  return firefox;
}

/** Each of our pages needs a tab of its own: a second navigation of the same tab fails in Firefox. */
export async function openOwnPage(firefox: Browser, path: string): Promise<Page> {
  const page = await firefox.newPage();
  // Never reports that it has loaded, although it has.
  await page.goto(`moz-extension://${ADDRESS}/${path}`, { timeout: 1500 }).catch(() => null);
  return page;
}
