// What the scanner hands to the recognisers of contacts, amounts and places: where it pays to look.
import type { CountryCode, LanguageCode } from './types.ts';

/** UTF-16 offsets into the text, ascending. */
export interface Triggers {
  /** One for each word that holds digits of any script: where the word or its first digit begins ("USD500": either will do). */
  readonly digits: ArrayLike<number>;
  readonly digitCount: number;
  readonly at: readonly number[];
  readonly plus: readonly number[];
  readonly currency: readonly number[];
  /** The colon of "://". */
  readonly slashes: readonly number[];
  /** A full stop between two letters or digits without spaces: possibly a host. */
  readonly dots: readonly number[];
}

/** A name the phrase scan met, e.g. `messenger:telegram`; see `contacts/keywords.ts` for all ids. */
export interface KeywordHit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A gazetteer phrase the scan met. */
export interface PlaceHit {
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of the text as a whole; only ever used to choose between readings. */
export interface Hints {
  readonly country?: CountryCode;
  readonly language?: LanguageCode;
}
