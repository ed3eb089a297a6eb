// "Check this text": the marked words, judged, wait in memory for the page that shows them.
import type { PageText } from '../../core/types.ts';
import { browser } from '../browser.ts';
import { isPlain } from '../checks.ts';
import type { Checked } from '../messages.ts';
import { openPage } from '../tabs.ts';
import type { SelectedText } from '../toolbar.ts';
import { assessPage } from './assess-page.ts';
import type { BackgroundParts } from './parts.ts';

const key = (id: string): string => `selection:${id}`;

export async function checkSelection(
  selected: SelectedText,
  assess: BackgroundParts['assess'],
): Promise<void> {
  const page: PageText = {
    kind: 'ad',
    text: selected.text,
    source: 'selection',
    ...(selected.address === null ? {} : { url: selected.address }),
  };
  const [checked] = await assessPage(page, assess);
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [key(id)]: checked });
  await openPage('popup', { selection: id });
}

export async function readSelection(id: string): Promise<Checked | null> {
  const stored = (await browser.storage.session.get(key(id)))[key(id)];
  return isPlain(stored) ? (stored as unknown as Checked) : null;
}
