// `npm run demo`: the extension on an invented job portal. With a screen it opens a browser for you;
// without one it visits the pages by itself, prints what was found and keeps pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  allowChats,
  openChromium,
  openPopup,
  readPopup,
  tabIdOf,
  type OpenedChromium,
  type Shown,
} from './chromium.ts';
import { serveFolder } from './serve.ts';

const EXTENSION = '.output/chrome-mv3-demo';
const PICTURES = join('artifacts', 'demo');

const VISITS = [
  'en/index.html',
  'en/jobs/warehouse-assistant.html',
  'en/jobs/care-assistant.html',
  'en/jobs/night-baker.html',
  'en/jobs/grape-harvest.html',
  'en/jobs/customer-service-asia.html',
  'en/jobs/fruit-picking-canada.html',
  'en/jobs/payment-assistant.html',
  'en/jobs/rate-hotels-from-home.html',
  'en/chat.html',
  'en/article.html',
  'es/index.html',
  'es/jobs/auxiliar-de-almacen.html',
  'es/jobs/atencion-al-cliente-asia.html',
  'es/jobs/recoleccion-canada.html',
  'es/chat.html',
  'es/article.html',
] as const;

function hasScreen(): boolean {
  if (process.argv.includes('--headless') || process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((display) => (display ?? '') !== '');
}

async function showToPerson(origin: string): Promise<void> {
  const opened = await openChromium({ extension: EXTENSION, headless: false });
  await allowChats(opened, new URL(origin).hostname);
  const page = opened.context.pages()[0] ?? (await opened.context.newPage());
  await page.goto(`${origin}/index.html`);
  console.log(`The portal is at ${origin}. Open an offer, then the Second Look button in the toolbar`);
  console.log('(behind the puzzle piece at first). Close the window to end.');
  await new Promise((resolve) => opened.context.on('close', resolve));
}

async function visitAll(origin: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const opened = await openChromium({ extension: EXTENSION });
  await allowChats(opened, new URL(origin).hostname);
  try {
    for (const path of VISITS) report(path, await visit(opened, origin, path));
    console.log(`\nPictures of every page and of its popup are in ${PICTURES}/`);
  } finally {
    await opened.close();
  }
}

async function visit(opened: OpenedChromium, origin: string, path: string): Promise<Shown> {
  const url = `${origin}/${path}`;
  const picture = join(PICTURES, path.replaceAll('/', '-').replace('.html', ''));
  const page = await opened.context.newPage();
  await page.goto(url);
  // Long enough for the page to be read and, at level 3, for the card to come in.
  await wait(700);
  await page.screenshot({ path: `${picture}.png` });
  const popup = await openPopup(opened, await tabIdOf(opened, url));
  const shown = await readPopup(popup);
  await popup.screenshot({ path: `${picture}-popup.png`, fullPage: true });
  await popup.close();
  await page.close();
  return shown;
}

function report(path: string, { levels, unsure, signs, helplines }: Shown): void {
  const level = levels.length > 1 ? `levels ${levels.join(' ')}` : `level ${levels[0] ?? '-'}`;
  console.log(`\n${path}\n    ${level}${unsure === null ? '' : ` (cannot tell: ${unsure})`}`);
  if (signs.length > 0) console.log(`    signs: ${signs.join(', ')}`);
  if (helplines.length > 0) console.log(`    help:  ${helplines.join(', ')}`);
}

const portal = await serveFolder(join('assets', 'demo'));
try {
  await (hasScreen() ? showToPerson(portal.origin) : visitAll(portal.origin));
} finally {
  await portal.close();
}
