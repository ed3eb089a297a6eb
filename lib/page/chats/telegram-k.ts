import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['web.telegram.org/k/*'],
  conversation: ['#column-center .bubbles', '.bubbles-inner'],
  title: ['#column-center .chat-info .peer-title @data-peer-id', '#column-center .chat-info .peer-title'],
  message: ['.bubble[data-mid]', '.bubble'],
  text: ['.message .translatable-message', '.message'],
  own: ['.is-out'],
  id: ['data-mid'],
  remove: ['.time', '.reply', '.reactions'],
};
