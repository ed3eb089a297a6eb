// Widget in a frame.
import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: [],
  conversation: ['.crisp-client [role="log"]', '[data-chat-messages]'],
  message: ['[data-from="operator"], [data-from="user"]', '.crisp-message'],
  text: ['[data-type="text"]', '.crisp-message-text'],
  own: ['[data-from="user"]', '.crisp-user'],
  id: ['data-fingerprint', 'data-id'],
};
