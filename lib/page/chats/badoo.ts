import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['badoo.com', 'bumble.com'],
  conversation: ['.messenger .messages-list', '.messages-list'],
  title: ['.messenger-header__name', '[data-qa="profile-info__name"]'],
  message: ['[data-qa="message"]', '.message'],
  text: ['[data-qa="message-text"]', '.message-bubble__text'],
  own: ['[data-qa-message-direction="out"]', '.message--out'],
  id: ['data-qa-message-id', 'id'],
  remove: ['time'],
};
