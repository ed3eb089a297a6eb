// Makes sure the browsers are there. One that cannot be had stops the command: tests that quietly skip prove nothing.
import { readFileSync } from 'node:fs';
import { DOWNLOADS, findChromium, findFirefox, findOnPath } from './find-browsers.mjs';
import { run, say, step, StepFailed } from './steps.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const FIND = { chromium: findChromium, firefox: findFirefox };

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A language whose letters only this package brings, so that nobody is shown boxes. */
const DEBIAN_FONTS = {
  'fonts-noto-core': ':lang=hi',
  'fonts-noto-cjk': ':lang=zh',
  'fonts-noto-color-emoji': ':lang=und-zsye',
};

/** @type {Record<BrowserName, readonly string[]>} */
const DOWNLOAD = {
  chromium: ['playwright-core', 'install', 'chromium'],
  firefox: ['browsers', 'install', 'firefox@stable', '--path', DOWNLOADS],
};

/** @param {readonly BrowserName[]} names */
export async function ensureBrowsers(names) {
  const debianRoot = isDebian() && process.getuid?.() === 0;
  if (debianRoot) await installWithApt(names);
  for (const name of await missing(names)) {
    await step(`download ${name}`, () => run('npx', ['--no-install', ...DOWNLOAD[name]])).catch((error) =>
      say(String(error.message)),
    );
  }
  const still = await missing(names);
  if (still.length > 0)
    throw new StepFailed(`No ${still.join(' and no ')} found. Install with:\n\n    ${commandFor(still)}\n`);
  for (const name of names) await tryOut(name);
}

/** @param {readonly BrowserName[]} names */
async function missing(names) {
  const found = await Promise.all(names.map(async (name) => ({ name, path: await FIND[name]() })));
  return found.filter(({ path }) => path === null).map(({ name }) => name);
}

/** @param {readonly BrowserName[]} names */
async function installWithApt(names) {
  const packages = [
    ...(await missing(names)).map((name) => DEBIAN_PACKAGES[name]),
    ...(await missingFonts()),
  ];
  if (packages.length === 0) return;
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await step('apt-get update', () => run('apt-get', ['update', '-qq'], quietly));
    await step(`apt-get install (${packages.length})`, () =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly),
    );
  } catch (error) {
    // A download may still work where the package server does not; if not, the message names what to type.
    say(error instanceof Error ? error.message : String(error));
  }
}

async function missingFonts() {
  if (findOnPath(['fc-list']) === null) return Object.keys(DEBIAN_FONTS);
  const looks = Object.entries(DEBIAN_FONTS).map(async ([name, letters]) => ({
    name,
    fonts: await run('fc-list', [letters]),
  }));
  return (await Promise.all(looks)).filter(({ fonts }) => fonts.trim() === '').map(({ name }) => name);
}

/** A browser without its system libraries is found but never starts; say so now and not in forty failing tests. */
async function tryOut(/** @type {BrowserName} */ name) {
  const path = (await FIND[name]()) ?? '';
  if (process.platform === 'win32') return;
  const version = await step(`${name} starts`, () => run(path, ['--version']));
  say(`        ${version.trim().split('\n').at(-1)} (${path})`);
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {readonly BrowserName[]} names */
function commandFor(names) {
  if (isDebian()) return `sudo apt-get install -y ${names.map((name) => DEBIAN_PACKAGES[name]).join(' ')}`;
  return names.map((name) => `npx ${DOWNLOAD[name].join(' ')}`).join(' && ');
}
