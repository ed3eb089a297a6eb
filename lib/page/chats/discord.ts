import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['discord.com/channels/*'],
  conversation: ['[data-list-id="chat-messages"]', 'main ol[role="list"]'],
  message: ['[id^="chat-messages-"]', '[role="article"]'],
  text: ['[id^="message-content-"]', '[class*="messageContent"]'],
  speaker: ['[id^="message-username-"]', 'h3 [class*="username"]'],
  ownName: ['[class*="panels"] [class*="panelTitle"]', '[class*="panels"] [class*="nameTag"] > *'],
  id: ['id'],
  remove: ['[id^="message-reply-context-"]', '[id^="message-accessories-"]'],
};
