import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['tinder.com/app/messages/*'],
  conversation: ['[role="log"]', '.messageList'],
  message: ['[role="article"]', '.msgHelper'],
  text: ['.text', '.msg'],
  own: ['.msg--own', '[data-from-me="true"]', '.Ta\\(e\\)'],
  bySide: true,
  remove: ['time'],
};
