// The slow path for words that hide: look-alike letters, digits for letters, letters set apart.
// It runs only for words the fast pass flagged, so honest text never pays for it.
import type { Pack } from '../scan/pack.ts';
import { finish, PRIME, SEED } from '../scan/hash.ts';
import type { Tokens } from '../scan/tokens.ts';
import { lookUp } from '../scan/word-table.ts';
import { EXPANSIONS, FOLD, foldAstral, UNIT } from './fold-table.ts';
import { CYRILLIC_FOR_LOOK_ALIKE, LATIN_FOR_LOOK_ALIKE } from './look-alikes.ts';

const LETTER_FOR_DIGIT: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
};
const LETTER_FOR_SIGN: Readonly<Record<string, string>> = {
  '@': 'a',
  '＠': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '¥': 'y',
};
const LATIN_I = 0x69;
const LONGEST_WORD = 32;
/** A longer run of single letters is a pattern or a joke, not a hidden word. */
const LONGEST_RUN = 400;

/** Folded units of a stretch of text. */
function foldedUnits(text: string, start: number, end: number): number[] {
  const units: number[] = [];
  for (let i = start; i < end && units.length < LONGEST_WORD; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD[unit] ?? 0;
    if (folded >= UNIT.LETTER) units.push(folded);
    else if (folded === UNIT.EXPAND)
      for (const letter of EXPANSIONS.get(unit) ?? '') units.push(letter.charCodeAt(0));
    else if (folded === UNIT.SURROGATE)
      for (const letter of foldAstral(text.codePointAt(i++) ?? 0)) units.push(letter.charCodeAt(0));
  }
  return units;
}

/** Class of the word, else of its longest stem, else 0. */
function lookUpUnits(pack: Pack, units: readonly number[]): number {
  let hash = SEED;
  let stem = 0;
  const shortest = pack.stemLengths[0] ?? 3;
  for (const [i, unit] of units.entries()) {
    hash = Math.imul(hash ^ unit, PRIME);
    if (i + 1 >= shortest) stem = lookUp(pack.stems, finish(hash)) || stem;
  }
  return lookUp(pack.words, finish(hash)) || stem;
}

function mapAll(units: readonly number[], map: (unit: number) => number | undefined): number[] | null {
  const mapped: number[] = [];
  for (const unit of units) {
    const other = map(unit);
    if (other === undefined) return null;
    mapped.push(other);
  }
  return mapped;
}

const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** How often the word changes its alphabet: "IPшник" once, "pаsspоrt" four times. */
function alphabetChanges(units: readonly number[]): number {
  let changes = 0;
  for (let i = 1; i < units.length; i++) {
    if (isLatin(units[i] ?? 0) !== isLatin(units[i - 1] ?? 0)) changes++;
  }
  return changes;
}

/** Class of a word that mixes alphabets or digits; notes the disguise where it is one. */
export function readDisguised(pack: Pack, text: string, start: number, end: number, tokens: Tokens): number {
  if (end - start > LONGEST_WORD) return 0;
  const units = foldedUnits(text, start, end);
  if (units.some(isDigit)) {
    const letters = units.filter((unit) => !isDigit(unit)).length;
    if (letters < 1 || (letters < 2 && units.length < 4)) return 0;
    const id = lookUpUnits(
      pack,
      units.map((unit) => LETTER_FOR_DIGIT[String.fromCharCode(unit)]?.charCodeAt(0) ?? unit),
    );
    if (id !== 0 && letters >= 3) tokens.disguised.push({ start, end, how: 'digits-for-letters' });
    return id;
  }
  // Ukrainian typed with a Latin i is a habit, not a disguise.
  const onlyLatinI = units.every((unit) => !isLatin(unit) || unit === LATIN_I);
  const cyrillic = mapAll(units, (unit) =>
    isLatin(unit) ? (onlyLatinI ? 0x456 : CYRILLIC_FOR_LOOK_ALIKE.get(unit)) : unit,
  );
  const latin = mapAll(units, (unit) => (isLatin(unit) ? unit : LATIN_FOR_LOOK_ALIKE.get(unit)));
  const id = (latin && lookUpUnits(pack, latin)) || (cyrillic && lookUpUnits(pack, cyrillic)) || 0;
  const wasMixed = units.some(isLatin) && !onlyLatinI;
  if (
    wasMixed &&
    units.length >= 4 &&
    (id !== 0 || (alphabetChanges(units) >= 2 && (latin ?? cyrillic) !== null))
  ) {
    tokens.disguised.push({ start, end, how: 'mixed-letters' });
  }
  return id;
}

interface Replacement {
  readonly first: number;
  readonly count: number;
  readonly words: { readonly id: number; readonly start: number; readonly end: number }[];
}

/** The run as one word, endings and all. */
function wholeRun(
  pack: Pack,
  text: string,
  tokens: Tokens,
  first: number,
  count: number,
): Replacement | null {
  if (count > LONGEST_WORD) return null;
  const units: number[] = [];
  for (let k = first; k < first + count; k++) units.push(FOLD[text.charCodeAt(tokens.starts[k] ?? 0)] ?? 0);
  const id = lookUpUnits(pack, units);
  if (id === 0) return null;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[first + count - 1] ?? start;
  tokens.disguised.push({ start, end, how: 'spaced-letters' });
  return { first, count, words: [{ id, start, end }] };
}

/** Cuts a run of single letters into known words, longest first; null when none is found. */
function readLetterRun(
  pack: Pack,
  text: string,
  tokens: Tokens,
  first: number,
  count: number,
): Replacement | null {
  const whole = wholeRun(pack, text, tokens, first, count);
  if (whole) return whole;
  const words: Replacement['words'] = [];
  let found = false;
  let i = first;
  while (i < first + count) {
    let hash = SEED;
    let best = 0;
    let length = 1;
    for (let k = i; k < first + count && k - i < LONGEST_WORD; k++) {
      const folded = FOLD[text.charCodeAt(tokens.starts[k] ?? 0)] ?? 0;
      // Cyrillic and Greek letters set apart among Latin ones are read as the Latin they imitate.
      hash = Math.imul(hash ^ folded, PRIME);
      const id = lookUp(pack.words, finish(hash)) || lookUp(pack.stems, finish(hash));
      if (id !== 0 && k - i >= 2) {
        best = id;
        length = k - i + 1;
      }
    }
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i + length - 1] ?? start;
    if (best !== 0) {
      found = true;
      tokens.disguised.push({ start, end, how: 'spaced-letters' });
    }
    words.push({ id: best === 0 ? (tokens.ids[i] ?? 0) : best, start, end });
    i += length;
  }
  return found ? { first, count, words } : null;
}

function readJoin(pack: Pack, text: string, tokens: Tokens, before: number): Replacement | null {
  const start = tokens.starts[before];
  const end = tokens.ends[before + 1];
  if (start === undefined || end === undefined || before + 1 >= tokens.length || end - start > LONGEST_WORD)
    return null;
  const sign = text[tokens.ends[before] ?? 0] ?? '';
  const letter = LETTER_FOR_SIGN[sign];
  if (letter === undefined) return null;
  const units = [
    ...foldedUnits(text, start, tokens.ends[before] ?? start),
    letter.charCodeAt(0),
    ...foldedUnits(text, tokens.starts[before + 1] ?? end, end),
  ];
  const id = lookUpUnits(pack, units);
  if (id === 0) return null;
  tokens.disguised.push({ start, end, how: 'digits-for-letters' });
  return { first: before, count: 2, words: [{ id, start, end }] };
}

/** Puts words back together that were written letter by letter or with a sign for a letter. */
export function restoreSpacedLetters(pack: Pack, text: string, tokens: Tokens): void {
  const replacements: Replacement[] = [];
  for (let i = 0; i < tokens.letterRuns.length; i += 2) {
    const first = tokens.letterRuns[i] ?? 0;
    const count = tokens.letterRuns[i + 1] ?? 0;
    if (count <= LONGEST_RUN) {
      const replacement = readLetterRun(pack, text, tokens, first, count);
      if (replacement) replacements.push(replacement);
    }
  }
  for (const before of tokens.joins) {
    const replacement = readJoin(pack, text, tokens, before);
    if (replacement) replacements.push(replacement);
  }
  if (replacements.length === 0) return;
  replacements.sort((a, b) => a.first - b.first);
  applyReplacements(tokens, replacements);
}

function applyReplacements(tokens: Tokens, replacements: readonly Replacement[]): void {
  const { ids, starts, ends } = tokens;
  let write = 0;
  let read = 0;
  const put = (id: number, start: number, end: number): void => {
    ids[write] = id;
    starts[write] = start;
    ends[write] = end;
    write++;
  };
  const copyTo = (limit: number): void => {
    while (read < limit) {
      put(ids[read] ?? 0, starts[read] ?? 0, ends[read] ?? 0);
      read++;
    }
  };
  for (const replacement of replacements) {
    if (replacement.first < read) continue;
    copyTo(replacement.first);
    for (const word of replacement.words) put(word.id, word.start, word.end);
    read = replacement.first + replacement.count;
  }
  copyTo(tokens.length);
  tokens.words -= tokens.length - write;
  tokens.length = write;
}
