import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['messenger.com', 'facebook.com/messages/*'],
  conversation: ['[role="main"] [role="grid"]', '[role="main"] [role="log"]'],
  title: ['[role="main"] h2', '[role="main"] h1'],
  message: ['[role="row"]', '[data-scope="messages_table"]'],
  text: ['[data-scope="messages_table"] [dir="auto"]', '[dir="auto"]'],
  bySide: true,
  remove: ['[role="heading"]', '[role="toolbar"]'],
};
