// Badge, name in the toolbar, context menu and keyboard commands.
import { browser } from './browser.ts';

const MENU_CHECK_TEXT = 'check-this-text';

export type Command = 'check-page' | 'quick-exit';

/** A number, or nothing at all: zero would read as a clean bill. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  const text = count > 0 ? String(Math.min(count, 99)) : '';
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: '#5b4a1f' });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** The name in the toolbar; an empty one gives back the name from the manifest. */
export async function setToolbarName(title: string): Promise<void> {
  await browser.action.setTitle({ title });
}

/** Called at installation and whenever the language changes; the words come from outside. */
export async function setContextMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_CHECK_TEXT, title, contexts: ['selection'] });
}

export interface SelectedText {
  readonly text: string;
  readonly address: string | null;
  readonly tabId: number | null;
}

export function onCheckThisText(listener: (selected: SelectedText) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU_CHECK_TEXT || info.selectionText === undefined) return;
    listener({ text: info.selectionText, address: info.pageUrl ?? null, tabId: tab?.id ?? null });
  });
}

export function onCommand(listener: (command: Command, tabId: number | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'check-page' || command === 'quick-exit') listener(command, tab?.id ?? null);
  });
}
