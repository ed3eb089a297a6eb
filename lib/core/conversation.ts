// An assessment in the making: blocks are added one by one, and each costs only itself.
import { DETECTORS } from './detectors/index.ts';
import type { Surroundings } from './detectors/detect.ts';
import { frameOf, sentenceAround } from './frame/frames.ts';
import type { VoiceCount } from './frame/voice.ts';
import { countVoice, SILENT, speaksAsWarning } from './frame/voice.ts';
import type { Memory, Scope } from './match/evaluate.ts';
import { evaluate } from './match/evaluate.ts';
import type { Occurrence, Reading } from './reading.ts';
import { read } from './reading.ts';
import type { LeanProtectiveSign, LeanSign } from './rule-pack.ts';
import type { RuleSet } from './rule-set.ts';
import type { Pack } from './scan/pack.ts';
import { Tokens } from './scan/tokens.ts';
import type { Fired } from './score.ts';
import type { Contact, Place, Span } from './types.ts';

/** Quotes kept of one finding: more would not convince anybody further. */
const MOST_QUOTES = 3;
const MOST_CONTACTS = 100;

/** What a second look at single sentences says; see lib/core/english. */
export type SentenceReader = (
  sentence: string,
  quote: string,
  sign: LeanSign,
) => 'means-it' | 'turned-around';

export class Conversation {
  readonly fired = new Map<string, Fired>();
  readonly protective = new Map<string, { rule: LeanProtectiveSign; quotes: readonly Span[] }>();
  readonly contacts: Contact[] = [];
  readonly places: Place[] = [];
  readonly languageCounts: Uint32Array;
  readonly phraseSets = new Set<string>();
  words = 0;
  cut = false;
  private readonly memory: Memory = new Map();
  private readonly seenPlaces = new Set<string>();
  private voiceCount: VoiceCount = SILENT;
  private readonly tokens = new Tokens();

  constructor(
    private readonly pack: Pack,
    private readonly rules: RuleSet,
    private readonly surroundings: Surroundings,
    private readonly readSentence: SentenceReader | null,
    private readonly kind: 'ad' | 'chat',
  ) {
    this.languageCounts = new Uint32Array(pack.languages.length);
  }

  /** Grows whenever a quote is added, so that a caller knows which texts to keep. */
  get quoteCount(): number {
    let count = 0;
    for (const { quotes } of this.fired.values()) count += quotes.length;
    for (const { quotes } of this.protective.values()) count += quotes.length;
    return count;
  }

  get warns(): boolean {
    return speaksAsWarning(this.voiceCount);
  }

  /** Reads one more block that begins at `offset` of the whole text. */
  add(text: string, offset: number): void {
    const { lang, facts } = this.surroundings.page;
    const hints = { ...(lang && { language: lang }), ...(facts?.country && { country: facts.country }) };
    const reading = read(this.pack, text, this.tokens, offset, hints);
    this.words += reading.words;
    this.cut ||= reading.cut;
    for (const [i, count] of reading.languageCounts.entries())
      this.languageCounts[i] = (this.languageCounts[i] ?? 0) + count;
    for (const contact of reading.signals.contacts) {
      if (this.contacts.length < MOST_CONTACTS)
        this.contacts.push({ ...contact, start: contact.start + offset, end: contact.end + offset });
    }
    this.notePlaces(reading);
    for (const set of reading.sets.keys()) this.phraseSets.add(set);
    this.voiceCount = countVoice(reading, this.voiceCount);
    const scope = this.scopeOf(reading);
    for (const sign of this.rules.signs) if (!sign.only || sign.only === this.kind) this.fire(sign, scope);
    for (const rule of this.rules.protective) this.credit(rule, scope);
  }

  private notePlaces(reading: Reading): void {
    for (const [set, occurrences] of reading.sets) {
      if (!set.startsWith('place:')) continue;
      const id = set.slice('place:'.length);
      const place = this.rules.tables.places.get(id);
      const [first] = occurrences;
      if (!place || !first || this.seenPlaces.has(id)) continue;
      this.seenPlaces.add(id);
      this.places.push({
        id,
        country: place.country,
        warned: place.warned,
        start: first.start,
        end: first.end,
      });
    }
  }

  private scopeOf(reading: Reading): Scope {
    const phrase = (set: string): readonly Occurrence[] =>
      (reading.sets.get(set) ?? []).filter((one) => frameOf(reading, one) === null);
    return {
      reading,
      memory: this.memory,
      detect: (name, atLeast) =>
        DETECTORS[name]?.({
          ...this.surroundings,
          reading,
          places: this.places,
          contacts: reading.signals.contacts,
          atLeast,
          phrase,
        }) ?? [],
    };
  }

  private fire(sign: LeanSign, scope: Scope): void {
    const evidence = this.heeded(sign, evaluate(sign.when, scope), scope);
    if (evidence.length === 0) return;
    const before = this.fired.get(sign.id);
    const raised =
      before?.raised === true || (sign.raised !== undefined && evaluate(sign.raised.when, scope).length > 0);
    this.fired.set(sign.id, {
      sign,
      strength: raised && sign.raised ? sign.raised.to : sign.strength,
      raised,
      guessed: evidence.every(({ seen }) => !seen) && before?.guessed !== false,
      quotes: addQuotes(before?.quotes ?? [], evidence),
    });
  }

  /** Evidence that is not taken back in its own sentence. */
  private heeded(sign: LeanSign, evidence: readonly Occurrence[], scope: Scope): readonly Occurrence[] {
    if (evidence.length === 0) return evidence;
    let kept = evidence;
    for (const condition of sign.unless ?? []) {
      const takers = evaluate(condition, scope);
      if (takers.length === 0) continue;
      kept = kept.filter((one) => {
        const { from, to } = sentenceAround(scope.reading, one);
        return !takers.some((taker) => taker.first >= from && taker.last <= to);
      });
    }
    const { readSentence } = this;
    if (kept.length === 0 || readSentence === null || !this.isEnglish(scope.reading)) return kept;
    return kept.slice(0, MOST_QUOTES).filter((one) => {
      if (one.quotes.length === 0) return true;
      const { from, to } = sentenceAround(scope.reading, one);
      const { tokens, text, offset } = scope.reading;
      const sentence = text.slice(tokens.starts[from] ?? 0, tokens.ends[to] ?? 0);
      return readSentence(sentence, text.slice(one.start - offset, one.end - offset), sign) === 'means-it';
    });
  }

  private isEnglish(reading: Reading): boolean {
    const english = this.pack.languages.indexOf('en');
    const count = reading.languageCounts[english] ?? 0;
    return count > 0 && reading.languageCounts.every((other) => other <= count);
  }

  private credit(rule: LeanProtectiveSign, scope: Scope): void {
    if (this.protective.has(rule.id)) return;
    const evidence = evaluate(rule.when, scope);
    if (evidence.length === 0) return;
    if (rule.unless?.some((condition) => evaluate(condition, scope).length > 0)) return;
    this.protective.set(rule.id, { rule, quotes: addQuotes([], evidence) });
  }
}

function addQuotes(before: readonly Span[], evidence: readonly Occurrence[]): readonly Span[] {
  const quotes = [...before];
  for (const { quotes: more } of evidence) {
    for (const span of more) {
      if (quotes.length >= MOST_QUOTES) return quotes;
      if (!quotes.some((known) => span.start < known.end && known.start < span.end)) quotes.push(span);
    }
  }
  return quotes;
}
