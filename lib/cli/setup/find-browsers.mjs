// Looks for a browser that can load an unpacked extension. Branded Google Chrome can not (since version 137), so it is not here.
import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './steps.mjs';

/** Where `@puppeteer/browsers` puts a Firefox that it downloaded. */
export const DOWNLOADS = join(ROOT, '.cache', 'browsers');

/**
 * @param {readonly string[]} names
 * @param {string} [path]
 */
export function findOnPath(names, path = process.env['PATH'] ?? '') {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  for (const folder of path.split(delimiter)) {
    for (const name of names) {
      for (const ending of endings) {
        const file = join(folder, name + ending);
        if (folder !== '' && existsSync(file) && !isSnap(file)) return file;
      }
    }
  }
  return null;
}

/**
 * A snap lives in its own file system and cannot see the folder of our build.
 * @param {string} file
 */
function isSnap(file) {
  const real = realpathSync(file);
  return real.endsWith('/snap') || real.includes('/snap/') || beginningOf(real).includes('/snap/bin/');
}

/**
 * Enough of a start script to see where it leads; the browser itself may be huge.
 * @param {string} file
 */
function beginningOf(file) {
  const bytes = Buffer.alloc(4000);
  const opened = openSync(file, 'r');
  const length = readSync(opened, bytes);
  closeSync(opened);
  return bytes.toString('latin1', 0, length);
}

/** @param {readonly (string | undefined)[]} files */
const firstThere = (files) => files.find((file) => file !== undefined && existsSync(file)) ?? null;

/** @returns {Promise<string | null>} path of a Chromium, or null */
export async function findChromium() {
  return (
    firstThere([process.env['CHROMIUM'], '/Applications/Chromium.app/Contents/MacOS/Chromium']) ??
    findOnPath(['chromium', 'chromium-browser']) ??
    // Where apt puts it, whatever PATH says.
    firstThere(['/usr/bin/chromium', await playwrightChromium()])
  );
}

/** @returns {Promise<string | null>} path of a Firefox, or null */
export async function findFirefox() {
  return (
    firstThere([process.env['FIREFOX'], '/Applications/Firefox.app/Contents/MacOS/firefox']) ??
    findOnPath(['firefox-esr', 'firefox']) ??
    firstThere([
      '/usr/bin/firefox-esr',
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
      await downloadedFirefox(),
    ])
  );
}

async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

async function downloadedFirefox() {
  const { Browser, getInstalledBrowsers } = await import('@puppeteer/browsers');
  const installed = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  return installed.find((one) => one.browser === Browser.FIREFOX)?.executablePath;
}
