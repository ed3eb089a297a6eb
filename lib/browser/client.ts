// What our pages use of the browser, in one place. The background and content scripts take the files themselves.
export { send, type Sender } from './messaging.ts';
export { activeTab, hostOf, openPage, type ActiveTab, type PageName } from './tabs.ts';
export type { Command, SelectedText } from './toolbar.ts';
export type {
  CardContent,
  Checked,
  MessageMap,
  MessageType,
  Reply,
  TabState,
  WipeReceipt,
} from './messages.ts';
