// Typed builders of plain data. A rule reads as a paragraph; nothing here computes.
import type {
  Condition,
  ContactKind,
  CountryCode,
  Helpline,
  PayPeriod,
  ProtectiveSign,
  Sign,
  Storyline,
} from '../lib/core/types.ts';
import type { PhraseSet } from './phrase-sets.ts';

export const sign = (rule: Sign): Sign => rule;
export const protective = (rule: ProtectiveSign): ProtectiveSign => rule;
export const storyline = (story: Storyline): Storyline => story;

/** A phrase of this set, heeding negation and warning frames. */
export const phrase = (set: PhraseSet): Condition => ({ when: 'phrase', set });
/** A phrase of this set even inside a negation, e.g. for denials. */
export const bare = (set: PhraseSet): Condition => ({ when: 'phrase', set, framed: 'ignore' });
export const contact = (...kinds: ContactKind[]): Condition => ({ when: 'contact', kinds });
export const amount = (...period: PayPeriod[]): Condition =>
  period.length === 0 ? { when: 'amount' } : { when: 'amount', period };
export const place = (warned?: boolean): Condition =>
  warned === undefined ? { when: 'place' } : { when: 'place', warned };
/** All parts within so many words. */
export const near = (words: number, ...parts: Condition[]): Condition => ({ when: 'near', words, parts });
export const sameSentence = (...parts: Condition[]): Condition => ({ when: 'same-sentence', parts });
export const all = (...parts: Condition[]): Condition => ({ when: 'all', parts });
export const any = (...parts: Condition[]): Condition => ({ when: 'any', parts });
export const count = (atLeast: number, ...parts: Condition[]): Condition => ({
  when: 'count',
  count: atLeast,
  parts,
});
export const absent = (...parts: Condition[]): Condition => ({ when: 'absent', parts });
export const detector = (name: string, atLeast?: number): Condition =>
  atLeast === undefined ? { when: 'detector', name } : { when: 'detector', name, atLeast };

// ── Languages ──────────────────────────────────────────────────────────────────

/** One line of the phrase language, and whether somebody has seen it in a real offer. */
export interface Phrase {
  readonly pattern: string;
  /** Source code in sources.ts; absent for a guess, which counts half until reviewed. */
  readonly source?: string;
}

/** Seen in a real offer, sample or official warning. */
export const seen = (source: string, ...patterns: string[]): Phrase[] =>
  patterns.map((pattern) => ({ pattern, source }));
/** Our own wording, not yet reviewed by a native reader. */
export const guessed = (...patterns: string[]): Phrase[] => patterns.map((pattern) => ({ pattern }));

export type Phrases = { readonly [set in PhraseSet]?: readonly Phrase[] };

// ── Texts for people: they live with the languages, never in logic ─────────────

/** What a finding says. One idea a sentence, at most 15 words each, no blame, no jargon. */
export interface SignTexts {
  /** What was seen, speaking of the offer: "You are asked to pay for a visa". At most 60 characters. */
  readonly sign: string;
  /** Why it matters. At most 160 characters. */
  readonly why: string;
  /** What you could do. At most 160 characters. */
  readonly ask: string;
  /** A question to send back that an honest employer can answer; shown in the recruiter's language. */
  readonly question?: string;
}

export interface ProtectiveTexts {
  readonly sign: string;
  /** The caution that stays. */
  readonly caution: string;
}

export interface StorylineTexts {
  /** One sentence: what such offers often turn out to be. */
  readonly story: string;
  /** One first step. */
  readonly first: string;
}

export interface Texts {
  readonly signs: Readonly<Record<string, SignTexts>>;
  readonly protective: Readonly<Record<string, ProtectiveTexts>>;
  readonly storylines: Readonly<Record<string, StorylineTexts>>;
}

/** What is true of a language as a whole. */
export interface LanguagePack {
  readonly code: string;
  /** Its own name, as its readers write it. */
  readonly name: string;
  readonly script:
    | 'latin'
    | 'cyrillic'
    | 'greek'
    | 'arabic'
    | 'devanagari'
    | 'bengali'
    | 'thai'
    | 'han'
    | 'japanese'
    | 'hangul'
    | 'ethiopic'
    | 'hebrew';
  readonly direction: 'ltr' | 'rtl';
  /** Frequent little words that give the language away; 25 to 40, folded or not. */
  readonly functionWords: readonly string[];
  /** Particles written onto the front of words (Arabic "al-", "wa-"): phrases match with and without. */
  readonly prefixes?: readonly string[];
  /** Accents tell words apart (Vietnamese): a phrase then matches only words spelled with its own accents, or with none. */
  readonly accentsMatter?: true;
  /** Share of phrases a native reader has reviewed, and by when; `null` when nobody has. */
  readonly review: { readonly by: string; readonly date: string } | null;
}

/** Words that turn a sentence around, and on which side of it they stand. */
export type Frame = {
  readonly [set in Extract<PhraseSet, `frame-${string}`>]?: readonly string[];
};

/** Examples of signs in this language, by sign id. */
export type ExamplesBySign = {
  readonly [sign: string]: {
    readonly matches: readonly {
      readonly text: string;
      readonly shows: string;
      readonly kind?: 'ad' | 'chat';
    }[];
    readonly misses: readonly {
      readonly text: string;
      readonly because: string;
      readonly kind?: 'ad' | 'chat';
    }[];
  };
};

// ── Help ───────────────────────────────────────────────────────────────────────

/** All lines of one country; the file is named after it. */
export const helplines = (
  country: CountryCode,
  lines: readonly Omit<Helpline, 'country'>[],
): readonly Helpline[] => lines.map((line) => ({ ...line, country }));
