// Screenshots of every view and state: `node tests/support/gallery/shots.mjs [part of a name]`.
// They go to artifacts/gallery, which git ignores. Each is also measured: too wide, or a fault that axe sees
// only in a real browser, such as poor contrast.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const FOLDER = 'artifacts/gallery';
const wanted = process.argv[2] ?? '';
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Each look is one way a person may see a state. */
const LOOKS = [
  { look: 'light', voice: 'en', width: 416 },
  { look: 'dark', voice: 'en', width: 416, colorScheme: 'dark' },
  { look: 'spanish', voice: 'es', width: 416 },
  { look: 'rtl', voice: 'ar', width: 416 },
  { look: 'pseudo-320', voice: 'qps', width: 320 },
  // Twice the zoom of a 640 px window is a 320 px page drawn with two device pixels each.
  { look: 'zoom-200', voice: 'en', width: 320, deviceScaleFactor: 2 },
  { look: 'forced-colors', voice: 'en', width: 416, forcedColors: 'active' },
  { look: 'wide', voice: 'en', width: 1000 },
];

const server = await createServer({
  configFile: false,
  root: process.cwd(),
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: { noDiscovery: true },
});
await server.listen();
const address = `${server.resolvedUrls?.local[0] ?? ''}tests/support/gallery/index.html`;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await mkdir(FOLDER, { recursive: true });
let taken = 0;
let broken = 0;
try {
  for (const { look, voice, width, ...options } of LOOKS) {
    const page = await browser.newPage({ viewport: { width, height: 640 }, ...options });
    page.on('pageerror', (error) => {
      broken += 1;
      console.error(`${look}: ${error.message}`);
    });
    await page.goto(address);
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const names = (await page.locator('#app').innerText()).split(/\s+/u);
    for (const name of names) {
      if (!`${name} ${look}`.includes(wanted)) continue;
      // Only some states in every look would hide a break, but unsure reasons differ in words alone.
      if (name.startsWith('popup-unsure') && look !== 'light' && look !== 'pseudo-320') continue;
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `${name}/${voice}`);
      await page.waitForSelector(`body[data-drawn="#${name}/${voice}"]`, { state: 'attached' });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) {
        broken += 1;
        console.error(`${name} ${look}: ${overflow} px too wide`);
      }
      const faults = await page.evaluate(async (pseudo) => {
        // No register knows the pseudo-language.
        const rules = pseudo
          ? { 'html-lang-valid': { enabled: false }, 'valid-lang': { enabled: false } }
          : {};
        const { violations } = await globalThis.axe.run(document, { rules });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`,
        );
      }, voice === 'qps');
      if (faults.length > 0) {
        broken += 1;
        console.error(`${name} ${look}: ${faults.join('; ')}`);
      }
      await page.screenshot({ path: join(FOLDER, `${name}.${look}.png`), fullPage: true });
      taken += 1;
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${taken} screenshots in ${FOLDER}, ${broken} problems`);
process.exit(broken === 0 ? 0 : 1);
