import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['steamcommunity.com/chat', 'steamcommunity.com/chat/*'],
  conversation: ['.chatHistoryScroll', '.ChatHistoryContainer'],
  title: ['.chatHeader .playerName', '.activeChatHeader'],
  message: ['.ChatMessageBlock .msg', '.msg'],
  text: ['.msgText', '.chat_message_text'],
  speaker: ['.speakerName', '.playerName'],
  ownName: ['.currentUserContainer .playerName', '.currentUser .player_name'],
  remove: ['.speakerTimeStamp'],
};
