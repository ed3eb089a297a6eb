import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['instagram.com/direct/*'],
  conversation: ['[role="main"] [role="grid"]', 'section main [role="log"]', 'section main'],
  message: ['[role="row"]', '[role="listitem"]'],
  text: ['[dir="auto"]', 'span[dir]'],
  bySide: true,
  remove: ['time', '[role="button"] svg'],
};
