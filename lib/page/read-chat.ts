// A conversation → PageText.
import type { Message, PageText } from '../core/types.ts';
import type { ChatSite } from './chat.ts';
import { ChatRows } from './chat-rows.ts';
import { chatFor, WIDGETS } from './chats/index.ts';
import { Conversation, type Taken } from './conversation.ts';
import { languageOf } from './dom.ts';
import { genericChat } from './generic-chat.ts';
import { readPage } from './read-page.ts';
import { headlineOf, type Reading } from './page-text.ts';

/** Less beside a chat is a label or a menu. */
const SHORTEST_OFFER = 160;
/** What the background takes at once. */
export const MOST_SENT = 1_000;

/** A page that is nothing but a chat: read only where the reader allows conversations to be read. */
export function isChatPage(url: string): boolean {
  const site = chatFor(url);
  return site !== null && site.beside !== true;
}

/** An offer with a chat beside it: two things to look at, neither merged into the other. */
export function both(page: PageText | null, chat: PageText | null): PageText | null {
  if (page === null || chat === null) return page ?? chat;
  const worth = page.offers !== undefined || page.text.length >= SHORTEST_OFFER;
  if (worth && chat.messages?.length === 0) return page;
  return worth ? { ...page, offers: [...(page.offers ?? [page]), chat] } : chat;
}

/** The chat this page shows; `null` when it shows none. */
export function findChat({ document, url, sight }: Reading): ChatRows | null {
  const site = chatFor(url);
  const sites: readonly (ChatSite | null)[] = [site, ...WIDGETS, genericChat(document)];
  for (const candidate of sites) {
    const rows = candidate === null ? null : ChatRows.find(document, candidate, sight);
    if (rows !== null) return rows;
  }
  return null;
}

/** The rows behind changed nodes, into the conversation. */
export function takeChanges(rows: ChatRows, nodes: Iterable<Node>, conversation: Conversation): Taken {
  const touched = rows.touched(nodes);
  return conversation.take(conversation.areReused(touched) ? rows.all() : touched);
}

export function chatPage(reading: Reading, messages: readonly Message[], nobodys: number): PageText {
  const lang = languageOf(reading.document);
  const title = headlineOf(reading);
  return {
    ...{ kind: 'chat', text: messages.map(({ text }) => text).join('\n'), messages, source: 'adapter' },
    // When nobody can be told from the reader, nothing is judged: one's own words never are.
    unsure: messages.length === 0 || nobodys > messages.length ? 'layout' : null,
    ...(title !== '' && { title }),
    ...(reading.url !== undefined && { url: reading.url }),
    ...(lang !== undefined && { lang }),
  };
}

/** All at once, offers and chats alike: for a saved page, or a reader who asks just now. */
export function readEverything(reading: Reading): PageText {
  const chat = readChat(reading);
  if (chat !== null && reading.url !== undefined && isChatPage(reading.url)) return chat;
  const page = readPage(reading.document, reading);
  return both(page, chat) ?? page;
}

function readChat(reading: Reading): PageText | null {
  const rows = findChat(reading);
  if (rows === null) return null;
  const conversation = new Conversation();
  conversation.take(rows.all());
  return chatPage(reading, conversation.messages(MOST_SENT), rows.nobodys);
}
