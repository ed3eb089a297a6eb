import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  conversation: ['[data-app-section="ConversationContainer"]', '#ReadingPaneContainerId'],
  message: ['[data-app-section="MailReadComposeItem"]', '[aria-posinset][data-convid]', '[role="listitem"]'],
  text: ['[id^="UniqueMessageBody"]', '[role="document"]'],
  speaker: ['[title*="@"] @title', '[data-sender] @data-sender'],
  ownName: ['#mectrl_currentAccount_secondary', '#O365_MainLink_Me @title'],
  id: ['data-item-id', 'id'],
  remove: ['#appendonsend ~ *', 'blockquote'],
};
