// The one typed list of messages between eyes, brain and face.
import type { Assessment, LanguageCode, Level, PageText, Quote } from '../core/types.ts';

/** One offer or conversation with what the brain says of it. */
export interface Checked {
  readonly page: PageText;
  readonly assessment: Assessment;
  /** Milliseconds since 1970, from the browser's clock. */
  readonly readAt: number;
}

export interface TabState {
  /** `idle`: not read yet. `reading`: on its way. `no-access`: the reader has not allowed this site. */
  readonly status: 'idle' | 'reading' | 'ready' | 'no-access' | 'paused';
  readonly host: string | null;
  /** One entry for an offer or a chat; many for a results page. */
  readonly checked: readonly Checked[];
}

/** Request type → [what is sent, what comes back]. */
export interface MessageMap {
  /** Content script → background: may this page be read, and its conversations too? */
  'may-read': [Nothing, { read: boolean; chats: boolean }];
  /** Content script → background: the page was read. `levels` has one entry for each offer of a list. */
  'page-read': [{ page: PageText }, { level: Level; card: boolean; levels: readonly Level[] }];
  /** Card → background: what the card shall say; `null` when there is nothing to say any more. */
  'card-content': [Nothing, CardContent | null];
  'card-dismissed': [{ offer: string }, { done: true }];
  /** Card → background: the reader wants to see why. */
  'open-result': [Nothing, { done: true }];
  /** Face → background. */
  'tab-state': [{ tabId: number }, TabState];
  'check-tab': [{ tabId: number }, TabState];
  'check-text': [{ page: PageText }, Checked];
  'show-quotes': [{ tabId: number; quotes: readonly Quote[]; focus: number }, { shown: number }];
  'hide-quotes': [{ tabId: number }, { done: true }];
  /** What "Check this text" found (`popup.html?selection=<id>`); `null` when it is forgotten already. */
  selection: [{ id: string }, Checked | null];
  /** Our own pages, at most once a minute while somebody uses them. */
  'still-here': [Nothing, { done: true }];
  'quick-exit': [{ tabId: number | null }, { done: true }];
  wipe: [Nothing, WipeReceipt];
  /** Background → content script. */
  'read-now': [Nothing, { page: PageText }];
  highlight: [{ quotes: readonly Quote[]; focus: number }, { shown: number }];
  'clear-highlights': [Nothing, { done: true }];
  /** A permission was given back, or the site was switched off or paused. */
  'stop-reading': [{ origins: readonly string[] }, { done: true }];
  'remove-card': [Nothing, { done: true }];
  /** Background → our own pages: somebody pressed quick exit. The page in `tabId` becomes `url`, the others close. */
  leave: [{ tabId: number | null; url: string }, { done: true }];
}

export type Nothing = Record<string, never>;

/** What the card needs; the words come from the rules, in the reader's language. */
export interface CardContent {
  /** Names this offer when it is dismissed. */
  readonly offer: string;
  readonly checked: Checked;
  readonly tabId: number;
  readonly words: CardWords;
}

export interface CardWords {
  readonly language: LanguageCode;
  /** Interface messages by key. */
  readonly messages: Readonly<Record<string, string>>;
  /** What the strongest sign says, and the storyline. */
  readonly sign: string | null;
  readonly story: string | null;
}

/** Codes, not sentences: the face says them in the reader's language. */
export interface WipeReceipt {
  readonly removed: readonly { readonly what: WipedThing; readonly count: number }[];
  readonly failed: readonly WipedThing[];
  readonly cannotRemove: readonly (
    'browser-history' | 'downloads' | 'prints' | 'copied-text' | 'site-permissions'
  )[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type WipedThing = 'saved-checks' | 'settings' | 'session' | 'site-access';

export type MessageType = keyof MessageMap;
export type MessageTo<T extends MessageType> = MessageMap[T][0] & { readonly type: T };
export type Reply<T extends MessageType> = MessageMap[T][1];

/** The only requests a web page's tab may make; everything else must come from our own pages. */
export const FROM_WEB_PAGES: ReadonlySet<MessageType> = new Set<MessageType>([
  'may-read',
  'page-read',
  'card-content',
  'card-dismissed',
  'open-result',
  'quick-exit',
]);
