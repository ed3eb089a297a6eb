// What can be set, as the settings views see it. Same names as in the settings themselves.
import type { CountryCode, Level } from '../lib/core/types.ts';

export interface SettingsValues {
  readonly readerCountry: CountryCode | null;
  readonly homeCountry: CountryCode | null;
  readonly badge: boolean;
  readonly card: boolean;
  readonly sites: Readonly<Record<string, { readonly mode: 'on' | 'off' | 'paused' }>>;
  /** Hosts whose conversations may be read. */
  readonly chats: readonly string[];
  readonly chatsAllowed: boolean;
  readonly keeping: { readonly mode: 'off' | 'on'; readonly days: number };
  readonly quickExitUrl: string;
  readonly discreet: boolean;
  readonly idleWipeMinutes: number | null;
  readonly shared: boolean;
  /** Sign ids the reader called wrong, by host. */
  readonly quietened: Readonly<Record<string, readonly string[]>>;
}

export type OnSettings = (change: Partial<SettingsValues>) => void;

/** Sites beyond the built-in portals the reader allowed. */
export interface AccessView {
  readonly all: boolean;
  readonly hosts: readonly string[];
}

export interface SavedView {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly level: Level;
}

export interface ShortcutView {
  readonly name: string;
  /** As the browser writes it, or empty. */
  readonly keys: string;
}

type Wiped = 'saved-checks' | 'settings' | 'session' | 'site-access';
type Untouched = 'browser-history' | 'downloads' | 'prints' | 'copied-text' | 'site-permissions';

/** What "forget everything" did, and what no extension can do. */
export interface WipeView {
  readonly removed: readonly { readonly what: Wiped; readonly count: number }[];
  readonly failed: readonly Wiped[];
  readonly cannotRemove: readonly Untouched[];
  readonly at: number;
}
