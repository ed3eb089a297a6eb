// What the background is given from outside: this folder knows neither the engine, nor Dexie, nor words.
import type { Assessment, LanguageCode, PageText } from '../../core/types.ts';
import type { CardWords, Checked } from '../messages.ts';

export interface AssessContext {
  /** Signs the reader called wrong on this site. */
  readonly quietened: readonly string[];
  /** Contact → employer it was first seen with, since the browser was opened. */
  readonly knownContacts: ReadonlyMap<string, string>;
}

export interface BackgroundParts {
  readonly assess: (page: PageText, context: AssessContext) => Assessment | Promise<Assessment>;
  /** Deletes all saved checks; answers how many, or `null` when that failed. */
  readonly wipeChecks: () => Promise<number | null>;
  readonly deleteChecksOlderThan: (days: number) => Promise<unknown>;
  /** The few words of the card in the reader's language; all texts would be too many to send. */
  readonly cardWords: (language: LanguageCode | null, checked: Checked) => CardWords;
  /** Words of the browser's own surfaces; an empty `toolbar` keeps the manifest's. */
  readonly words: (
    language: LanguageCode | null,
    discreet: boolean,
  ) => { readonly menu: string; readonly toolbar: string };
}
