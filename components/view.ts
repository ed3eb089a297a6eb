// What the views are given. Plain data, made by the pages that wire them.
import type { Assessment, CountryCode, HelpKind, LanguageCode, PageText } from '../lib/core/types.ts';

export interface CheckedView {
  readonly page: PageText;
  readonly assessment: Assessment;
  readonly readAt: number;
}

export interface SourceView {
  readonly title: string;
  readonly url: string;
}

export interface LanguageChoice {
  readonly code: LanguageCode;
  /** Its own name, as its readers write it. */
  readonly name: string;
}

/** A help line as it is shown: doubtful numbers are already gone. */
export interface HelplineView {
  readonly id: string;
  readonly country: CountryCode;
  readonly kind: HelpKind;
  readonly name: string;
  readonly nameLocal: string | null;
  readonly operator: string | null;
  /** E.164, for calls from anywhere. */
  readonly phone: string | null;
  /** What is dialled inside the country. */
  readonly short: string | null;
  readonly sms: string | null;
  readonly whatsapp: string | null;
  readonly chatUrl: string | null;
  readonly url: string | null;
  readonly email: string | null;
  readonly languages: readonly LanguageCode[];
  /** `24/7`, a text as the operator gives it, or `null` when unknown. */
  readonly hours: string | null;
  readonly free: boolean | null;
  readonly anonymous: boolean | null;
  /** ISO date of the last check. */
  readonly checked: string;
  readonly source: SourceView | null;
  readonly stale: boolean;
  /** From the list of the reader's own organisation. */
  readonly own: boolean;
  /** Why it stands in the list. */
  readonly reason: HelpReason;
}

export type HelpReason =
  | 'organisation'
  | 'emergency'
  | 'where-you-are'
  | 'where-the-job-is'
  | 'where-you-come-from'
  | 'region'
  | 'international'
  | 'directory';
