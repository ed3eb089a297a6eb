// Phrases of all languages → one pack of typed arrays. Runs at build time; the engine only ever loads the result.
import { hashOf } from './scan/hash.ts';
import type { Pack } from './scan/pack.ts';
import { CLASS, PACK_VERSION } from './scan/pack.ts';
import type { Element, WordForm } from './scan/phrase-language.ts';
import { foldedWords, PhraseError, readPattern } from './scan/phrase-language.ts';
import { stemBit } from './scan/word-table.ts';

export interface PhraseSource {
  readonly set: string;
  /** Language codes, or empty for names that belong to every language. */
  readonly languages: readonly string[];
  readonly pattern: string;
  readonly seen: boolean;
}

export interface CompileInput {
  readonly rules: string;
  readonly languages: readonly string[];
  readonly phrases: readonly PhraseSource[];
  readonly functionWords: Readonly<Record<string, readonly string[]>>;
  /** Particles written onto the front of words, by language. */
  readonly prefixes: Readonly<Record<string, readonly string[]>>;
  /** Sets whose one-word phrases are looked for before contacts are read (messenger names). */
  readonly keywordSets: readonly string[];
  /** Languages in which accents tell words apart. */
  readonly accentsMatter?: readonly string[];
  /** Leaves phrases out that cannot be read, so that one slip does not silence all other tests. Never in a build. */
  readonly skipUnreadable?: boolean;
}

/** Patterns tried at one word: more would let a hostile text cost too much. */
const LARGEST_BUCKET = 512;
const ALL_LANGUAGES = 0xffffffff;
const NEGATION_SET = 'frame-negation';

interface Pattern {
  readonly elements: readonly number[];
  readonly gaps: readonly number[];
  readonly set: number;
  languages: number;
  seen: boolean;
  /** Number of the spelling it must have where accents matter, or 0. */
  spelling: number;
}

/** Hands out element numbers and remembers which words belong to each. */
class Elements {
  readonly words = new Map<string, Set<number>>();
  readonly stems = new Map<string, Set<number>>();
  readonly forms: (readonly WordForm[])[] = [];
  readonly classElement = new Map<number, number>();
  private readonly keys = new Map<string, number>();

  of(element: Element, prefixes: readonly string[]): number {
    if (element.wordClass !== 0) return this.ofClass(element.wordClass);
    const forms = element.forms.flatMap((form) => [form, ...withPrefixes(form, prefixes)]);
    const key = forms
      .map((form) => form.word + (form.stem ? '*' : ''))
      .sort()
      .join('|');
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const id = this.forms.length;
    this.forms.push(forms);
    this.keys.set(key, id);
    for (const form of forms) add(form.stem ? this.stems : this.words, form.word, id);
    return id;
  }

  private ofClass(wordClass: number): number {
    const known = this.classElement.get(wordClass);
    if (known !== undefined) return known;
    const id = this.forms.length;
    this.forms.push([]);
    this.classElement.set(wordClass, id);
    return id;
  }
}

function add(map: Map<string, Set<number>>, key: string, value: number): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function withPrefixes(form: WordForm, prefixes: readonly string[]): WordForm[] {
  if (form.word.length < 3) return [];
  return prefixes
    .filter((prefix) => !form.word.startsWith(prefix))
    .map((prefix) => ({ word: prefix + form.word, stem: form.stem }));
}

/** Open-addressing table of (key, value) pairs, a power of two, at most two thirds full. */
function hashTable(entries: readonly (readonly [number, number])[]): Int32Array {
  let capacity = 64;
  while (capacity < entries.length * 1.5) capacity *= 2;
  const table = new Int32Array(capacity * 2);
  for (const [key, value] of entries) {
    let i = key & (capacity - 1);
    while (table[2 * i + 1] !== 0) {
      i = (i + 1) & (capacity - 1);
    }
    table[2 * i] = key;
    table[2 * i + 1] = value;
  }
  return table;
}

/** Sequences of one phrase; a phrase that cannot be read is noted, so that all problems are told at once. */
function sequencesOf(
  set: string,
  languages: readonly string[],
  pattern: string,
  problems: string[],
): Element[][] {
  try {
    const sequences = readPattern(pattern);
    if (sequences.every((sequence) => sequence.some((element) => element.wordClass === 0))) return sequences;
    throw new PhraseError(pattern, 'a phrase needs at least one word');
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    problems.push(`${languages.join()} ${set}: ${error.message}`);
    return [];
  }
}

/** @throws Error naming every phrase that cannot be read, or the word that would make the set too slow. */
export function compile(input: CompileInput): Pack {
  if (input.languages.length > 32) throw new Error('at most 32 languages fit in one pack');
  const bitOf = new Map(input.languages.map((code, i) => [code, 1 << i]));
  const maskOf = (codes: readonly string[]): number =>
    codes.length === 0 ? ALL_LANGUAGES : codes.reduce((mask, code) => mask | (bitOf.get(code) ?? 0), 0);

  const elements = new Elements();
  const sets: string[] = [];
  const setIndex = new Map<string, number>();
  const patterns = new Map<string, Pattern>();
  const problems: string[] = [];
  const spellings: string[] = [];
  for (const { set, languages, pattern, seen } of input.phrases) {
    let index = setIndex.get(set);
    if (index === undefined) {
      index = sets.push(set) - 1;
      setIndex.set(set, index);
    }
    const spelling = languages.some((code) => input.accentsMatter?.includes(code))
      ? spellings.push(spellingOf(pattern))
      : 0;
    const prefixes = languages.length === 1 ? (input.prefixes[languages[0] ?? ''] ?? []).map(fold) : [];
    for (const sequence of sequencesOf(set, languages, pattern, problems)) {
      const ids = sequence.map((element) => elements.of(element, prefixes));
      const gaps = sequence.map((_, i) => sequence[i + 1]?.gap ?? 0);
      const key = `${index}:${ids.join()}:${gaps.join()}`;
      const known = patterns.get(key);
      if (known) {
        known.languages |= maskOf(languages);
        known.seen ||= seen;
        if (known.spelling !== spelling) known.spelling = 0;
      } else
        patterns.set(key, { elements: ids, gaps, set: index, languages: maskOf(languages), seen, spelling });
    }
  }

  if (problems.length > 0 && !input.skipUnreadable) {
    throw new Error(`${problems.length} phrases cannot be read:\n${problems.join('\n')}`);
  }

  const functionLanguages = new Map<string, number>();
  for (const [code, words] of Object.entries(input.functionWords)) {
    for (const word of words) {
      const folded = fold(word);
      functionLanguages.set(folded, (functionLanguages.get(folded) ?? 0) | (bitOf.get(code) ?? 0));
      if (!elements.words.has(folded)) elements.words.set(folded, new Set());
    }
  }
  return assemble(input, elements, sets, [...patterns.values()], functionLanguages, spellings);
}

/** The words of a pattern with their accents, between blanks. */
function spellingOf(pattern: string): string {
  return ` ${pattern
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
}

function fold(word: string): string {
  return foldedWords(word)
    .map((part) => part.word)
    .join('');
}

function assemble(
  input: CompileInput,
  elements: Elements,
  sets: readonly string[],
  patterns: readonly Pattern[],
  functionLanguages: ReadonlyMap<string, number>,
  spellings: readonly string[],
): Pack {
  // A word belongs to its own elements and to those of every stem it begins with.
  const closure = (word: string, own: ReadonlySet<number>): number[] => {
    const all = new Set(own);
    for (let length = 1; length <= word.length; length++) {
      for (const id of elements.stems.get(word.slice(0, length)) ?? []) all.add(id);
    }
    // A number that some phrase spells out is a number all the same.
    const number = elements.classElement.get(CLASS.NUMBER);
    if (number !== undefined && /^\d/.test(word)) all.add(number);
    return [...all].sort((a, b) => a - b);
  };

  const classMembers: number[][] = Array.from({ length: CLASS.FIRST_WORD }, () => []);
  for (const [wordClass, id] of elements.classElement) classMembers[wordClass]?.push(id);
  // A sum or a phone number is a number too.
  for (const wider of [CLASS.AMOUNT, CLASS.PHONE]) {
    const number = elements.classElement.get(CLASS.NUMBER);
    if (number !== undefined) classMembers[wider]?.push(number);
    classMembers[wider]?.sort((a, b) => a - b);
  }
  const functionWord: number[] = classMembers.map(() => 0);
  const keyword: number[] = classMembers.map(() => 0);
  const negator: number[] = classMembers.map(() => 0);
  const negation = sets.indexOf(NEGATION_SET);
  const negatingElements = new Set(
    patterns
      .filter(({ set, elements: ids }) => set === negation && ids.length === 1)
      .map(({ elements: ids }) => ids[0]),
  );
  const keywordSet = new Map<number, number>();
  for (const pattern of patterns) {
    const [only] = pattern.elements;
    if (
      pattern.elements.length === 1 &&
      only !== undefined &&
      input.keywordSets.includes(sets[pattern.set] ?? '')
    ) {
      keywordSet.set(only, pattern.set + 1);
    }
  }
  const classKeys = new Map<string, number>();
  const classOf = (members: readonly number[], languages: number): number => {
    const key = `${members.join()}:${languages}`;
    const known = classKeys.get(key);
    if (known !== undefined) return known;
    const id = classMembers.push([...members]) - 1;
    functionWord.push(languages);
    keyword.push(members.map((member) => keywordSet.get(member) ?? 0).find((set) => set > 0) ?? 0);
    negator.push(members.some((member) => negatingElements.has(member)) ? 1 : 0);
    classKeys.set(key, id);
    return id;
  };

  // Two words may share a hash: among tens of thousands that is bound to happen. They then share their meanings.
  const byHash = new Map<number, { own: Set<number>; languages: number }>();
  for (const [word, own] of elements.words) {
    const hash = hashOf(word);
    const entry = byHash.get(hash) ?? { own: new Set<number>(), languages: 0 };
    for (const element of closure(word, own)) entry.own.add(element);
    entry.languages |= functionLanguages.get(word) ?? 0;
    byHash.set(hash, entry);
  }
  const words = [...byHash].map(([hash, { own, languages }]): [number, number] => [
    hash,
    classOf(
      [...own].sort((a, b) => a - b),
      languages,
    ),
  ]);
  const stems: [number, number][] = [];
  const stemHashes = new Set<number>();
  const stemFilter = new Uint8Array(8192);
  let shortest = 3;
  let longest = 3;
  for (const [stem, own] of elements.stems) {
    const hash = hashOf(stem);
    if (!stemHashes.has(hash)) stems.push([hash, classOf(closure(stem, own), 0)]);
    stemHashes.add(hash);
    shortest = Math.min(shortest, stem.length);
    longest = Math.max(longest, stem.length);
    const bit = stemBit(stem.charCodeAt(0), stem.charCodeAt(1), stem.charCodeAt(2));
    stemFilter[bit >> 3] = (stemFilter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  if (classMembers.length > 65_535 || elements.forms.length > 65_535)
    throw new Error('more words than fit in 16 bits');

  const index = indexPatterns(elements, patterns, classMembers, functionLanguages);
  return {
    version: PACK_VERSION,
    rules: input.rules,
    sets,
    languages: input.languages,
    words: hashTable(words),
    stems: hashTable(stems),
    stemFilter,
    stemLengths: Int32Array.of(shortest, longest),
    functionWord: Uint32Array.from(functionWord),
    keyword: Uint16Array.from(keyword),
    negator: Uint8Array.from(negator),
    memberStart: startsOf(classMembers),
    members: Uint16Array.from(classMembers.flat()),
    ...index,
    patternSet: Uint16Array.from(patterns, (pattern) => pattern.set),
    patternLanguages: Uint32Array.from(patterns, (pattern) => pattern.languages >>> 0),
    spellings,
    patternSpelling: Uint16Array.from(patterns, (pattern) => pattern.spelling),
    patternSeen: Uint8Array.from(patterns, (pattern) => (pattern.seen ? 1 : 0)),
  };
}

/** Where each list begins once they are laid end to end, and where the last one ends. */
function startsOf(lists: readonly (readonly number[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  return starts;
}

/** Files each pattern under its rarest element, so that a word of the text wakes few patterns. */
function indexPatterns(
  elements: Elements,
  patterns: readonly Pattern[],
  classMembers: readonly (readonly number[])[],
  functionLanguages: ReadonlyMap<string, number>,
): Pick<Pack, 'bucketStart' | 'bucketPattern' | 'bucketNeighbour' | 'patternStart' | 'patternData'> {
  const uses = new Map<number, number>();
  for (const pattern of patterns)
    for (const element of pattern.elements) uses.set(element, (uses.get(element) ?? 0) + 1);
  const wordCost = ({ word, stem }: WordForm): number => {
    const rarity = functionLanguages.has(word)
      ? 400
      : word.length === 1
        ? 20
        : word.length <= 3
          ? 50
          : word.length <= 5
            ? 6
            : 1;
    return rarity * (stem ? 3 : 1);
  };
  const cost = (element: number): number => {
    const forms = elements.forms[element] ?? [];
    const commonest = forms.length === 0 ? 300 : forms.reduce((sum, form) => sum + wordCost(form), 0);
    return commonest * (uses.get(element) ?? 1);
  };

  const byElement = new Map<number, number[]>();
  const patternStart: number[] = [];
  const patternData: number[] = [];
  const anchors: number[] = [];
  for (const [p, pattern] of patterns.entries()) {
    let anchor = 0;
    for (const [i, element] of pattern.elements.entries())
      if (cost(element) < cost(pattern.elements[anchor] ?? 0)) anchor = i;
    anchors.push(anchor);
    const element = pattern.elements[anchor] ?? 0;
    byElement.set(element, [...(byElement.get(element) ?? []), p]);
    patternStart.push(patternData.length);
    patternData.push(pattern.elements.length, anchor);
    for (const [i, id] of pattern.elements.entries()) patternData.push(id, pattern.gaps[i] ?? 0);
  }

  const bucketStart: number[] = [];
  const bucketPattern: number[] = [];
  const bucketNeighbour: number[] = [];
  for (const element of elements.forms.keys()) {
    bucketStart.push(bucketPattern.length);
    for (const p of byElement.get(element) ?? []) {
      const pattern = patterns[p];
      if (!pattern) continue;
      bucketPattern.push(p);
      bucketNeighbour.push(neighbour(pattern, anchors[p] ?? 0, cost));
    }
  }
  for (const list of classMembers) {
    const size = list.reduce((sum, element) => sum + (byElement.get(element)?.length ?? 0), 0);
    if (size > LARGEST_BUCKET) {
      const words = list
        .map((id) =>
          (elements.forms[id] ?? [])
            .map((form) => form.word)
            .slice(0, 3)
            .join('|'),
        )
        .slice(0, 5);
      throw new Error(`${size} patterns hang on one word (${words.join(', ')}): make them more specific`);
    }
  }
  bucketStart.push(bucketPattern.length);
  return {
    bucketStart: Int32Array.from(bucketStart),
    bucketPattern: Int32Array.from(bucketPattern),
    bucketNeighbour: Int32Array.from(bucketNeighbour),
    patternStart: Int32Array.from(patternStart),
    patternData: Uint16Array.from(patternData),
  };
}

function neighbour(pattern: Pattern, anchor: number, cost: (element: number) => number): number {
  const before = pattern.elements[anchor - 1];
  const after = pattern.elements[anchor + 1];
  const beforeAdjacent = before !== undefined && pattern.gaps[anchor - 1] === 0;
  const afterAdjacent = after !== undefined && pattern.gaps[anchor] === 0;
  if (beforeAdjacent && (!afterAdjacent || cost(before) <= cost(after))) return -(before + 1);
  return afterAdjacent ? after + 1 : 0;
}
