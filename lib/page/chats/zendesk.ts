// Widget in a frame.
import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: [],
  conversation: ['[data-garden-id="messaging.log"]', '#messagesContainer'],
  message: ['[data-garden-id="messaging.message"]', '[data-message-id]'],
  text: ['[data-garden-id="messaging.text"]', '.message-text'],
  own: ['[data-author="user"]', '.message-user'],
  id: ['data-message-id'],
};
