// Widget in a frame.
import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: [],
  conversation: ['#tawk-chat-message-container', '.tawk-chat-panel'],
  message: ['.tawk-message-block', '.tawk-message'],
  text: ['.tawk-message-text', '.tawk-message'],
  own: ['.tawk-visitor-block', '.tawk-visitor'],
  id: ['id', 'data-id'],
  remove: ['.tawk-message-time'],
};
