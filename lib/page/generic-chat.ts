// Chats we do not know, by what ARIA and plain class names say of them.
import { attributeOf, findAll } from './dom.ts';
import type { ChatSite } from './chat.ts';

const OWN = [
  'own',
  'mine',
  'me',
  'self',
  'outgoing',
  'out',
  'sent',
  'from-me',
  'is-out',
  'visitor',
  'customer',
];
const OTHER = [
  'incoming',
  'in',
  'received',
  'from-them',
  'theirs',
  'them',
  'other',
  'agent',
  'operator',
  'admin',
  'bot',
];
const HOLDERS = ['data-from', 'data-sender', 'data-author', 'data-direction'];

/** `.own`, `.message--own`, `.message_own`, `.msg-own`, `[data-from="own"]`. */
const sides = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [
    `.${word}`,
    ...['message', 'msg', 'bubble', 'chat'].flatMap((base) => [
      `.${base}--${word}`,
      `.${base}-${word}`,
      `.${base}_${word}`,
    ]),
    ...HOLDERS.map((name) => `[${name}="${word}"]`),
  ]);

const AROUND = [
  '[role="log"]',
  '[aria-live="polite"][role="list"]',
  '[role="feed"][aria-live]',
  '[role="grid"][aria-live]',
];
const ROWS = [
  ['[data-message-id]', '[data-from]', '[role="row"]', '[role="article"]', '[role="listitem"]'],
  ['.message', '.msg', 'li', ':scope > *'],
].flat();

const TEXT = [
  '.text',
  '.message-text',
  '.msg-text',
  '.message-content',
  '.message-body',
  '.content',
  '.body',
  ':scope',
];

const unnamed: ChatSite = {
  hosts: [],
  conversation: AROUND,
  message: ROWS,
  text: TEXT,
  id: ['data-message-id', 'data-id', 'id'],
  remove: ['time', '.time', '.meta', '.timestamp', '.author', '.avatar', '[role="toolbar"]', 'blockquote'],
};

const known: ChatSite = { ...unnamed, own: sides(OWN), other: sides(OTHER) };

/** With names for the sides if the page has any; otherwise by the side the bubbles stand on. */
export function genericChat(document: ParentNode): ChatSite | null {
  const log = AROUND.flatMap((selector) => findAll(document, selector)).find((place) => holdsMessages(place));
  if (log === undefined) return null;
  const named = [...sides(OWN), ...sides(OTHER)].some((selector) => findAll(log, selector).length > 0);
  if (named) return known;
  return { ...unnamed, bySide: true };
}

/** A log of one line is a status line. */
const holdsMessages = (place: Element): boolean =>
  findAll(place, ':scope > *').length > 1 ||
  findAll(place, '[role="row"], [role="article"], [role="listitem"], li').length > 1;

/** Where private conversations stand on pages that are read for their offers. */
export const isConversation = (element: Element): boolean => attributeOf(element, 'role') === 'log';
