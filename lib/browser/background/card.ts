// The one card: level 3 only, once per offer, never again after it was dismissed.
import { browser } from '../browser.ts';
import type { CardContent, Checked } from '../messages.ts';
import { injectCard } from '../scripts.ts';
import { settingsInForce } from '../settings-store.ts';
import { openPage } from '../tabs.ts';
import { offerKey } from './offer-key.ts';
import type { BackgroundParts } from './parts.ts';
import { readFrames } from './tab-store.ts';

const KEY = 'cards-shown';
const MOST_REMEMBERED = 500;

/** Answers whether a card was put into the page. */
export async function offerCard(tabId: number, checked: readonly Checked[]): Promise<boolean> {
  const [only] = checked;
  if (only === undefined || checked.length > 1 || only.assessment.level < 3) return false;
  const { settings } = await settingsInForce();
  if (!settings.card) return false;
  const offer = await offerKey(only.page);
  if ((await shown()).includes(offer)) return false;
  await remember(offer);
  return injectCard(tabId);
}

/** The card script asks for its content itself, so nothing of it passes through the page. */
export async function cardContent(
  tabId: number | null,
  cardWords: BackgroundParts['cardWords'],
): Promise<CardContent | null> {
  if (tabId === null) return null;
  const checked = (await readFrames(tabId)).find((frame) => frame.frameId === 0)?.checked[0];
  if (checked === undefined || checked.assessment.level < 3) return null;
  const { settings } = await settingsInForce();
  const words = cardWords(settings.language, checked);
  return { offer: await offerKey(checked.page), checked, tabId, words };
}

export async function remember(offer: string): Promise<void> {
  const list = (await shown()).filter((known) => known !== offer);
  await browser.storage.session.set({ [KEY]: [...list, offer].slice(-MOST_REMEMBERED) });
}

async function shown(): Promise<readonly string[]> {
  const list = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}

/** The popup beside the page where the browser allows it, else the same view in a tab. */
export async function openResult(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  const strong = (await readFrames(tabId)).some(({ checked }) =>
    checked.some(({ assessment }) => assessment.level >= 3),
  );
  // Asked from a web page's process: without a card there is nothing to open.
  if (!strong) return;
  await browser.action.openPopup().catch(() => openPage('popup', { tab: String(tabId) }));
}
