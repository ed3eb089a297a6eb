import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['web.telegram.org/a/*'],
  conversation: ['#MiddleColumn .MessageList', '#MiddleColumn .messages-container'],
  title: ['#MiddleColumn .ChatInfo .fullName', '.MiddleHeader .title'],
  message: ['.Message[data-message-id]', '.Message'],
  text: ['.text-content', '.content-inner'],
  own: ['.own'],
  id: ['data-message-id'],
  remove: ['.MessageMeta', '.EmbeddedMessage', '.Reactions'],
};
