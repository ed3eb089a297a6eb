import type { ChatSite } from '../chat.ts';

export const chat: ChatSite = {
  hosts: ['vk.com/im/*', 'vk.com/im', 'web.vk.me'],
  conversation: ['.ConvoMain__history', '.im-page--chat-body'],
  title: ['.ConvoHeader__info a', '.im-page--title-main-inner'],
  message: ['.ConvoMessage', '.im-mess'],
  text: ['.MessageText', '.im-mess--text'],
  own: ['.ConvoMessage--out', '.im-mess_out'],
  id: ['data-msgid', 'data-cmid'],
  remove: ['.ReplyMessage', '.im-replied'],
};
