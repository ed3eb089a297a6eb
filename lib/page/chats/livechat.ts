// Widget in a frame.
import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: [],
  conversation: ['#chat-feed', '[data-lc-feed]'],
  message: ['[data-lc-event]', '.lc-event'],
  text: ['[data-lc-text]', '.lc-text'],
  own: ['[data-lc-own="true"]', '.lc-own'],
  id: ['data-lc-event'],
};
