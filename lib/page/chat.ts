// What we know of one chat, as data; the same rules as for portals: roles and data attributes, no translated labels.
import type { Ways } from './portal.ts';

export interface ChatSite {
  /** Answers below something else, on pages that are no chats: both are read. */
  readonly beside?: true;
  /** Empty for widgets, which live in frames of any site and are known by their markup alone. */
  readonly hosts: readonly string[];
  /** The open conversation. */
  readonly conversation: Ways;
  /** With whom; when it changes, another conversation stands in the same place. */
  readonly title?: Ways;
  readonly message: Ways;
  /** Inside a message; `:scope` when the message is nothing but its text. */
  readonly text: Ways;
  /** A message of the reader fits, holds or stands in one of these. */
  readonly own?: Ways;
  /** A message of the other side fits, holds or stands in one of these; with it, everything else is the reader's. */
  readonly other?: Ways;
  /** Who wrote it, where sides are told apart by name only. Left out on follow-up messages of the same person. */
  readonly speaker?: Ways;
  /** Where the page shows the reader's own name or address. */
  readonly ownName?: Ways;
  /** Nothing but the side of the bubble tells who wrote it. */
  readonly bySide?: true;
  /** Attributes that name a message, on it or on the nearest element around it. Kept as a hash in memory only. */
  readonly id?: readonly string[];
  /** Inside a message, but not its words: quoted messages, times, reactions. */
  readonly remove?: readonly string[];
}
