// What our pages and scripts use of the browser, in one place.
export { answer, NoAnswer, send, sendToTab, type Handlers, type Sender } from './messaging.ts';
export {
  activeTab,
  closeThisPage,
  hostOf,
  openPage,
  pageAddress,
  thisTab,
  type ActiveTab,
  type PageName,
} from './tabs.ts';
export {
  onCheckThisText,
  onCommand,
  setBadge,
  setContextMenu,
  setToolbarName,
  type Command,
  type SelectedText,
} from './toolbar.ts';
export type {
  CardContent,
  Checked,
  MessageMap,
  MessageType,
  Reply,
  TabState,
  WipeReceipt,
} from './messages.ts';
