import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['mail.google.com'],
  conversation: ['[role="main"] [role="list"]', '[role="main"]'],
  message: ['[data-message-id]', '[data-legacy-message-id]', '[role="listitem"]'],
  text: ['.a3s', '[data-message-body]'],
  speaker: ['[email] @email', '[data-hovercard-id*="@"] @data-hovercard-id'],
  ownName: ['a[href*="SignOutOptions"] @aria-label', '[data-email] @data-email'],
  id: ['data-message-id', 'data-legacy-message-id'],
  remove: ['.gmail_quote', 'blockquote'],
};
