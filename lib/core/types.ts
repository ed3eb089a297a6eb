// The types that travel between the rooms: page → text → signals → signs → score → explanation.

/** ISO 639-1 code (or a short BCP 47 tag) of a language Second Look knows. */
export type LanguageCode = string;

/** ISO 3166-1 alpha-2 country code, upper case. */
export type CountryCode = string;

/** Half-open range of UTF-16 offsets into `PageText.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ── What the eyes send ─────────────────────────────────────────────────────────

export type PageSource = 'jsonld' | 'microdata' | 'adapter' | 'main' | 'selection' | 'none';

/** Why nothing can be said. "Cannot tell" is an answer, and it always has a reason. */
export type UnsureReason =
  | 'too-short'
  | 'language-not-covered'
  | 'image'
  | 'list'
  | 'layout'
  | 'too-long'
  | 'empty'
  | 'rules-unreadable';

export interface Message {
  /** `them`: the other side, who is judged. `me`: the reader, whose words never are. */
  readonly from: 'them' | 'me';
  readonly text: string;
}

/** What a machine-readable description (JSON-LD, Microdata) claims about the offer. */
export interface OfferFacts {
  readonly employer?: string;
  readonly place?: string;
  readonly country?: string;
  readonly pay?: string;
  readonly datePosted?: string;
  readonly validThrough?: string;
}

/** One offer or one conversation, as read from a page, a file or a paste box. */
export interface PageText {
  readonly kind: 'ad' | 'chat';
  readonly text: string;
  readonly title?: string;
  readonly company?: string;
  readonly url?: string;
  /** Language the page declares; a hint, never trusted alone. */
  readonly lang?: LanguageCode;
  readonly source?: PageSource;
  readonly unsure?: UnsureReason | null;
  /** Present for conversations; `text` is then `conversationText(messages)`. */
  readonly messages?: readonly Message[];
  readonly facts?: OfferFacts;
  /** What the visible page says where `facts` says otherwise. */
  readonly visibleFacts?: OfferFacts;
  /** The cards of a results page, each its own offer. */
  readonly offers?: readonly PageText[];
}

// ── Signals: things found in the text ──────────────────────────────────────────

export type ContactKind =
  | 'phone'
  | 'email'
  | 'link'
  | 'whatsapp'
  | 'telegram'
  | 'signal'
  | 'viber'
  | 'line'
  | 'wechat'
  | 'zalo'
  | 'imo'
  | 'facebook'
  | 'instagram'
  | 'snapchat'
  | 'discord'
  | 'skype'
  | 'kakaotalk'
  | 'wallet'
  | 'iban';

export interface Contact extends Span {
  readonly kind: ContactKind;
  /** E.164 for phones, lower-case address for mail, host and path for links, handle without @. */
  readonly value: string;
  readonly country?: CountryCode;
  /** Registrable host of a link or mail address, e.g. `example.co.uk`. */
  readonly host?: string;
}

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year' | 'task';

export interface Amount extends Span {
  readonly min: number;
  readonly max: number;
  /** ISO 4217 where it can be told; `null` for a bare or ambiguous sign. */
  readonly currency: string | null;
  /** `null` when the text names no period. */
  readonly period: PayPeriod | null;
  /** Middle of the range, brought to a month by `assumption`; `null` without a period. */
  readonly perMonth: number | null;
  readonly assumption: string | null;
}

export interface Duration extends Span {
  readonly kind: 'hours-per-day' | 'hours-per-week' | 'minutes' | 'days' | 'age';
  readonly min: number;
  readonly max: number;
}

export interface Place extends Span {
  /** Gazetteer id: a country code, or `KH/sihanoukville`. */
  readonly id: string;
  readonly country: CountryCode;
  /** Named in official warnings (rules/tables/warned-places). */
  readonly warned: boolean;
}

export interface Signals {
  readonly contacts: readonly Contact[];
  readonly amounts: readonly Amount[];
  readonly durations: readonly Duration[];
  readonly places: readonly Place[];
}

// ── Signs: the rules as data ───────────────────────────────────────────────────

export type Strength = 'weak' | 'moderate' | 'strong';

export type Stage = 'before' | 'travel' | 'there';

export const CATEGORIES = [
  'offer-too-good',
  'vague-employer',
  'money-up-front',
  'documents',
  'isolation',
  'urgency',
  'off-platform',
  'travel',
  'control-and-debt',
  'appearance',
  'money-mule',
  'contact',
  'chat',
  'threats',
  'forced-criminality',
  'legal-status',
] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * When a sign fires. Plain data, so that it can be shown, counted and documented.
 * Every condition yields evidence: the spans whose words will be quoted.
 */
export type Condition =
  /** A phrase of this set, in any language, not turned around by a frame. */
  | { readonly when: 'phrase'; readonly set: string; readonly framed?: 'heed' | 'ignore' }
  /** A contact, amount, duration or place. */
  | { readonly when: 'contact'; readonly kinds: readonly ContactKind[] }
  | { readonly when: 'amount'; readonly period?: readonly PayPeriod[] }
  | { readonly when: 'place'; readonly warned?: boolean }
  /** All parts within `words` tokens of each other. */
  | { readonly when: 'near'; readonly words: number; readonly parts: readonly Condition[] }
  | { readonly when: 'same-sentence'; readonly parts: readonly Condition[] }
  | { readonly when: 'all'; readonly parts: readonly Condition[] }
  | { readonly when: 'any'; readonly parts: readonly Condition[] }
  /** At least `count` different sets out of these. */
  | { readonly when: 'count'; readonly count: number; readonly parts: readonly Condition[] }
  /** No phrase of these sets anywhere: only ever beside something that is there. */
  | { readonly when: 'absent'; readonly parts: readonly Condition[] }
  /** A named computation in lib/core/detectors, for what needs numbers compared. */
  | { readonly when: 'detector'; readonly name: string; readonly atLeast?: number };

export interface Example {
  readonly lang: LanguageCode;
  readonly text: string;
  /** Given for a conversation instead of one text. */
  readonly kind?: 'ad' | 'chat';
}

export interface MatchExample extends Example {
  /** Words that must be inside a quote. */
  readonly shows: string;
}

export interface MissExample extends Example {
  /** Why an attentive reader would not warn here. */
  readonly because: string;
}

export interface Examples {
  readonly matches: readonly MatchExample[];
  readonly misses: readonly MissExample[];
}

export interface Sign {
  readonly id: string;
  readonly category: Category;
  readonly strength: Strength;
  readonly stage: Stage;
  readonly status: 'trial' | 'reviewed';
  /** ISO date of the last review of this rule. */
  readonly reviewed: string;
  readonly when: Condition;
  /** Any of these in the same sentence as the evidence takes it back. */
  readonly unless?: readonly Condition[];
  /** Counts as this strength instead when the condition holds as well. */
  readonly raised?: { readonly to: Strength; readonly when: Condition };
  /** Fires only where the reader sees this kind of text. */
  readonly only?: 'ad' | 'chat';
  /** Says that something is missing; all such signs together are capped. */
  readonly missing?: true;
  /** One clear finding shows level 3 at once, because checking costs little. */
  readonly stop?: true;
  readonly falseAlarms: readonly string[];
  readonly sources: readonly string[];
  readonly examples: Examples;
}

export interface ProtectiveSign {
  readonly id: string;
  /** Points taken off, before the cap. */
  readonly credit: number;
  /** The advertiser merely says so; these together are capped lower. */
  readonly claim: boolean;
  readonly when: Condition;
  readonly unless?: readonly Condition[];
  readonly caution: string;
  readonly sources: readonly string[];
  readonly examples: Examples;
}

export type HelpKind =
  | 'emergency'
  | 'police'
  | 'trafficking'
  | 'labour'
  | 'scam'
  | 'migrant'
  | 'domestic-violence'
  | 'child'
  | 'bank'
  | 'embassy'
  | 'image-abuse'
  | 'seafarers';

/** Signs that together tell one story a person recognises. */
export interface Storyline {
  readonly id: string;
  /** Each entry is a list of sign ids or phrase sets (`phrase:<set>`) of which one must be there. */
  readonly core: readonly (readonly string[])[];
  readonly extra: readonly string[];
  /** Whom to call, first one first. */
  readonly help: readonly HelpKind[];
  readonly helpWhenThere?: readonly HelpKind[];
  readonly sources: readonly string[];
  readonly examples: Examples;
}

// ── What the brain answers ─────────────────────────────────────────────────────

export interface Quote extends Span {
  readonly text: string;
}

/** A sign that fired, with the words that made it fire. */
export interface Finding {
  readonly id: string;
  readonly category: Category;
  readonly strength: Strength;
  readonly stage: Stage;
  readonly stop: boolean;
  readonly quotes: readonly Quote[];
  /** Points this finding adds to the sum, after halving, decay and caps. */
  readonly points: number;
  /** Every phrase behind it is unreviewed, so it counts half. */
  readonly guessed: boolean;
}

export interface ProtectiveFinding {
  readonly id: string;
  readonly quotes: readonly Quote[];
  readonly credit: number;
}

export type Level = 0 | 1 | 2 | 3;

/** One line of the reckoning, in order; a person can add them up. */
export type Step =
  | {
      readonly step: 'sign';
      readonly id: string;
      readonly base: number;
      readonly points: number;
      readonly because: readonly StepReason[];
    }
  | { readonly step: 'category-cap'; readonly category: Category; readonly from: number; readonly to: number }
  | {
      readonly step: 'storyline';
      readonly id: string;
      readonly points: number;
      readonly extras: readonly string[];
    }
  | { readonly step: 'protective'; readonly id: string; readonly credit: number }
  | { readonly step: 'protective-cap'; readonly from: number; readonly to: number }
  | { readonly step: 'protective-refused'; readonly because: 'strong-sign' }
  | { readonly step: 'level'; readonly points: number; readonly level: Level; readonly because: LevelReason };

export type StepReason =
  | 'guessed'
  | 'second-in-category'
  | 'third-in-category'
  | 'later-in-category'
  | 'same-words'
  | 'raised'
  | 'missing';

export type LevelReason =
  'points' | 'stop-list' | 'one-category' | 'weak-only' | 'warning-voice' | 'nothing-found';

export interface Explanation {
  readonly steps: readonly Step[];
}

export interface Assessment {
  readonly level: Level;
  readonly unsure: UnsureReason | null;
  readonly points: number;
  readonly findings: readonly Finding[];
  readonly protective: readonly ProtectiveFinding[];
  readonly storyline: string | null;
  readonly stage: Stage;
  readonly language: LanguageCode | null;
  readonly contacts: readonly Contact[];
  readonly places: readonly Place[];
  readonly helpTypes: readonly HelpKind[];
  /** The page reports or warns; what it quotes is not its own offer. */
  readonly voice: 'offer' | 'warning';
  /** How far the conversation has gone; `null` for an ad. */
  readonly conversation: ConversationStep | null;
  readonly explanation: Explanation;
  readonly rulesVersion: string;
}

export type ConversationStep = 'contact' | 'moved-away' | 'papers' | 'money-or-travel' | 'control';

// ── Whom to call ───────────────────────────────────────────────────────────────

/** How sure the people who collected it are. A `low` line is never shown as a number to dial. */
export type Confidence = 'high' | 'medium' | 'low';

export interface HelplineSource {
  readonly title: string;
  readonly url: string;
  readonly year?: number;
}

export interface Helpline {
  readonly id: string;
  /** `EU` for the region, `XX` for international, `XK` for Kosovo. */
  readonly country: CountryCode;
  readonly name: string;
  readonly nameLocal?: string;
  /** Who answers. */
  readonly operator: string;
  readonly kind: HelpKind;
  /** E.164, or `null` when no number was confirmed. */
  readonly phone: string | null;
  /** What to dial inside the country. */
  readonly short?: string;
  readonly sms?: string;
  readonly whatsapp?: string;
  readonly chatUrl?: string;
  readonly url?: string;
  readonly email?: string;
  readonly languages: readonly LanguageCode[];
  /** `24/7`, a text, or `null` when not stated. */
  readonly hours: string | null;
  readonly free: boolean | null;
  readonly anonymous: boolean | null;
  readonly sources: readonly HelplineSource[];
  readonly confidence: Confidence;
  /** ISO date on which the sources were read. */
  readonly checked: string;
  /** Of a regional line: the countries where it is answered. */
  readonly onlyIn?: readonly CountryCode[];
  /** For the people who maintain this; not shown to readers. */
  readonly notes?: string;
}

/** A line an organisation adds for the people it helps. */
export interface OrganisationHelpline {
  readonly name: string;
  readonly kind: HelpKind;
  readonly phone?: string;
  readonly url?: string;
  readonly whatsapp?: string;
  readonly hours?: string;
  readonly languages?: readonly LanguageCode[];
}
