// Widget in a frame.
import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: [],
  conversation: ['#conversation-group', '#tidio .messages'],
  message: ['.message', '[data-message-id]'],
  text: ['.message-content', 'span'],
  own: ['.message-visitor', '[data-author="visitor"]'],
  other: ['.message-operator', '[data-author="operator"]'],
  id: ['data-message-id', 'id'],
};
