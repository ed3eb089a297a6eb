import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['linkedin.com/messaging/*'],
  conversation: ['.msg-s-message-list', '[data-view-name="message-list"]'],
  message: ['.msg-s-event-listitem', '[data-event-urn]'],
  text: ['.msg-s-event-listitem__body', '[data-view-name="message-body"]'],
  other: ['.msg-s-event-listitem--other', '[data-is-other="true"]'],
  id: ['data-event-urn'],
};
