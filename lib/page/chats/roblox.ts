import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['roblox.com'],
  conversation: ['.chat-conversation', '[data-testid="chat-messages"]'],
  message: ['.message-container', '[data-testid="chat-message"]'],
  text: ['.message-content', '[data-testid="chat-message-text"]'],
  own: ['.message-outbound', '[data-own="true"]'],
  id: ['data-message-id'],
};
