import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['chat.zalo.me'],
  conversation: ['#messageViewContainer', '.message-view'],
  title: ['#header .header-title', '.threadChat__title'],
  message: ['[id^="bb_msg_id_"]', '.chat-item'],
  text: ['[data-component="text-container"]', '.text-message__container', '.text'],
  own: ['.me', '[data-from-me="true"]'],
  id: ['id', 'data-id'],
  remove: ['.card-send-time', '.quote-banner'],
};
