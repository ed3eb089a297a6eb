// `data-id` holds a phone number: it is hashed at once and never leaves the page.
import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['web.whatsapp.com'],
  conversation: ['#main [role="application"]', '#main'],
  title: ['#main header span[title] @title', '#main header [role="button"] span[dir]'],
  message: ['.message-in, .message-out', '[data-testid="msg-container"]', '[data-id] [data-pre-plain-text]'],
  text: ['.copyable-text .selectable-text', '[data-testid="selectable-text"]', '[data-pre-plain-text]'],
  own: ['.message-out', '[data-id^="true_"]'],
  id: ['data-id'],
  remove: ['[data-testid="quoted-message"]', '.quoted-mention'],
};
