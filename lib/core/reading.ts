// One block of text, read: its words, its signals and the phrases that stand in it. Lives as long as one assessment.
import { FOLD } from './fold/fold-table.ts';
import { plainLetters } from './fold/plain-letters.ts';
import type { Pack } from './scan/pack.ts';
import { CLASS } from './scan/pack.ts';
import { findHits } from './scan/find-hits.ts';
import { tokenize } from './scan/tokenize.ts';
import type { Tokens } from './scan/tokens.ts';
import type { Hints } from './signals-input.ts';
import { readSignals } from './signals.ts';
import type { Contact, Signals, Span } from './types.ts';

/** Words of the text that fulfil a condition. */
export interface Occurrence extends Span {
  /** First and last token of the evidence. */
  readonly first: number;
  readonly last: number;
  readonly seen: boolean;
  /** What to quote; one stretch, or several where the evidence is spread out. */
  readonly quotes: readonly Span[];
}

export interface Reading {
  readonly text: string;
  /** Where this block begins in the whole; occurrences carry whole-text offsets, signals and tokens those of the block. */
  readonly offset: number;
  readonly tokens: Tokens;
  readonly words: number;
  readonly signals: Signals;
  /** Occurrences by phrase set, in text order. */
  readonly sets: ReadonlyMap<string, readonly Occurrence[]>;
  /** Function words found, by language index. */
  readonly languageCounts: Uint32Array;
  /** Bit set of the languages the text is plausibly written in. */
  readonly languages: number;
  /** The text was longer than the engine reads. */
  readonly cut: boolean;
}

/** Longest text read in one piece; what lies beyond is reported as `too-long`. */
export const LONGEST_TEXT = 1_500_000;
const ALL = 0xffffffff;
/** Occurrences kept of one phrase set: enough for every condition, bounded for hostile texts. */
const MOST_OCCURRENCES = 400;

function countLanguages(pack: Pack, tokens: Tokens): Uint32Array {
  const counts = new Uint32Array(pack.languages.length);
  const { ids, length } = tokens;
  const { functionWord } = pack;
  for (let i = 0; i < length; i++) {
    let bits = functionWord[ids[i] as number] as number;
    while (bits !== 0) {
      const language = 31 - Math.clz32(bits);
      counts[language] = (counts[language] as number) + 1;
      bits &= ~(1 << language);
    }
  }
  return counts;
}

/** Languages with enough function words to take their phrases seriously; all of them for a text too short to tell. */
function plausible(counts: Uint32Array): number {
  let best = 0;
  for (const count of counts) best = Math.max(best, count);
  if (best < 4) return ALL;
  let bits = 0;
  for (const [i, count] of counts.entries()) if (count * 5 >= best * 2) bits |= 1 << i;
  return bits;
}

function keywordHits(pack: Pack, tokens: Tokens): { id: string; start: number; end: number }[] {
  const found: { id: string; start: number; end: number }[] = [];
  const { ids, starts, ends, length } = tokens;
  for (let i = 0; i < length && found.length < MOST_OCCURRENCES; i++) {
    const keyword = pack.keyword[ids[i] as number] as number;
    if (keyword > 0)
      found.push({ id: pack.sets[keyword - 1] ?? '', start: starts[i] ?? 0, end: ends[i] ?? 0 });
  }
  return found;
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Evidence made of a signal, whose offsets are those of the block. */
export function occurrenceAt(reading: Reading, { start, end }: Span): Occurrence {
  const first = tokenAt(reading.tokens, start);
  const last = Math.max(first, tokenAt(reading.tokens, end) - 1);
  const span = { start: start + reading.offset, end: end + reading.offset };
  return { first, last, ...span, seen: true, quotes: [span] };
}

/** Lets phrases speak of `{amount}`, `{phone}` and the like: the words of a signal take its class. */
function markSignals(text: string, tokens: Tokens, signals: Signals): void {
  for (const { start, end } of signals.amounts) {
    for (let i = tokenAt(tokens, start); i < tokens.length && (tokens.starts[i] ?? 0) < end; i++) {
      const unit = FOLD[text.charCodeAt(tokens.starts[i] ?? 0)] ?? 0;
      if (unit >= 0x30 && unit <= 0x39) tokens.ids[i] = CLASS.AMOUNT;
    }
  }
  for (const contact of signals.contacts) {
    const first = tokenAt(tokens, contact.start);
    if (first < tokens.length && (tokens.starts[first] ?? 0) < contact.end)
      tokens.ids[first] = classOfContact(contact);
  }
}

function classOfContact(contact: Contact): number {
  if (contact.kind === 'phone') return CLASS.PHONE;
  if (contact.kind === 'email') return CLASS.EMAIL;
  return contact.kind === 'link' ? CLASS.LINK : CLASS.HANDLE;
}

/** Reads one block into `tokens`, which the engine keeps and reuses: a reading is over when the next begins. */
export function read(pack: Pack, text: string, tokens: Tokens, offset = 0, hints: Hints = {}): Reading {
  const cut = text.length > LONGEST_TEXT;
  const length = cut ? LONGEST_TEXT : text.length;
  tokenize(pack, text, tokens, 0, length);
  const plain = undisguised(pack, text, tokens, length);
  const languageCounts = countLanguages(pack, tokens);
  const languages = plausible(languageCounts);
  const signals = readSignals(plain, tokens, keywordHits(pack, tokens), hints);
  markSignals(text, tokens, signals);
  const sets = groupHits(pack, text, tokens, languages, offset, signals);
  return { text, offset, tokens, words: tokens.words, signals, sets, languageCounts, languages, cut };
}

/** Where words mix alphabets, the text is read once more in honest letters; what was hidden stays noted. */
function undisguised(pack: Pack, text: string, tokens: Tokens, length: number): string {
  const { disguised } = tokens;
  if (!disguised.some(({ how }) => how === 'mixed-letters')) return text;
  const plain = plainLetters(text.slice(0, length), tokens);
  tokenize(pack, plain, tokens, 0, length);
  tokens.disguised = disguised;
  return plain;
}

/** A quote that ends with a sum shows the whole sum: "1,200 USD", not "1". */
function quoteEnd(tokens: Tokens, last: number, signals: Signals): number {
  const end = tokens.ends[last] as number;
  if (tokens.ids[last] !== CLASS.AMOUNT) return end;
  return signals.amounts.find((sum) => sum.start < end && end <= sum.end)?.end ?? end;
}

/** Whether the outer words of a hit bear the accents of the phrase; people also write without any. */
function isSpelled(spelling: string, text: string, tokens: Tokens, first: number, last: number): boolean {
  return [first, last].every((token) => {
    const word = text.slice(tokens.starts[token], tokens.ends[token]).normalize('NFC').toLowerCase();
    return /^[a-z0-9]*$/.test(word) || spelling.includes(` ${word} `);
  });
}

function groupHits(
  pack: Pack,
  text: string,
  tokens: Tokens,
  languages: number,
  offset: number,
  signals: Signals,
): Map<string, Occurrence[]> {
  const hits = findHits(pack, tokens);
  const sets = new Map<string, Occurrence[]>();
  for (let i = 0; i < hits.length; i += 3) {
    const pattern = hits[i] as number;
    if (((pack.patternLanguages[pattern] as number) & languages) === 0) continue;
    const set = pack.sets[pack.patternSet[pattern] as number] as string;
    const first = hits[i + 1] as number;
    const last = hits[i + 2] as number;
    const spelling = pack.patternSpelling[pattern] as number;
    if (spelling > 0 && !isSpelled(pack.spellings[spelling - 1] ?? '', text, tokens, first, last)) continue;
    const start = (tokens.starts[first] as number) + offset;
    const end = quoteEnd(tokens, last, signals) + offset;
    const occurrence: Occurrence = {
      first,
      last,
      start,
      end,
      seen: pack.patternSeen[pattern] === 1,
      quotes: [{ start, end }],
    };
    const known = sets.get(set);
    if (!known) sets.set(set, [occurrence]);
    else if (known.length < MOST_OCCURRENCES) known.push(occurrence);
  }
  for (const list of sets.values())
    if (list.length > 1) list.sort((a, b) => a.first - b.first || b.last - a.last);
  dropInnerPlaces(sets);
  return sets;
}

/** The longest name wins, so that "Guinea-Bissau" is not also Guinea. */
function dropInnerPlaces(sets: Map<string, Occurrence[]>): void {
  const places = [...sets].filter(([set]) => set.startsWith('place:'));
  if (places.length < 2) return;
  const all = places.flatMap(([, list]) => list).sort((a, b) => a.first - b.first || b.last - a.last);
  const inner = new Set<Occurrence>();
  let reach = -1;
  for (const one of all) {
    if (one.last <= reach) inner.add(one);
    else reach = one.last;
  }
  if (inner.size === 0) return;
  for (const [set, list] of places) {
    const kept = list.filter((one) => !inner.has(one));
    if (kept.length === 0) sets.delete(set);
    else sets.set(set, kept);
  }
}
