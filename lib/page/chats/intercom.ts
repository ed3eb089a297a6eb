// Widget in a frame.
import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: [],
  conversation: [
    '[data-testid="messenger-conversation"]',
    '.intercom-conversation-parts',
    '.intercom-conversation-body-parts',
  ],
  message: [
    '[data-testid="conversation-part"]',
    '.intercom-comment-container',
    '.intercom-conversation-part',
  ],
  text: ['[data-testid="conversation-part-body"]', '.intercom-block-paragraph', '.intercom-comment-blocks'],
  own: ['.intercom-comment-container-user', '[data-testid="user-part"]', '.intercom-conversation-part-user'],
  id: ['data-part-id', 'id'],
};
