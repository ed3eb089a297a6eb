import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['messages.google.com/web/*'],
  conversation: ['mws-messages-list', '[data-e2e-messages-list]'],
  title: ['mws-header .title', '[data-e2e-header-title]'],
  message: ['mws-message-wrapper', '[data-e2e-message-wrapper]'],
  text: ['mws-text-message-part', '.text-msg'],
  own: ['[is-outgoing="true"]', '.outgoing'],
  id: ['msg-id', 'data-e2e-message-id'],
  remove: ['mws-relative-timestamp'],
};
