// Short lists of words looked up at a known place in the text: a trie over folded letters.
// The cost of a look-up is the length of the longest word, never of the list.
import { EXPANSIONS, foldAstral, UNIT } from './fold/fold-table.ts';
import { entryOf, foldedAt, isBlank, isDash, isHangul, isSpacedLetter } from './characters.ts';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  word?: T;
  stem?: T;
}

const GAP = 0x20;
const LONGEST_ENDING = 16;
const newNode = <T>(): Node<T> => ({ next: new Map() });

/** Marks that may stand where a word list has a space: "per-month", "l'heure", "p. a.". */
function isGap(unit: number): boolean {
  return isBlank(unit) || isDash(unit) || unit === 0x27 || unit === 0x2019 || unit === 0x2e;
}

export class WordIndex<T> {
  private readonly root: Node<T> = newNode();
  /** Where the last match ended. */
  end = 0;

  /** Pairs of `a|b c|stem*` and what these words stand for. */
  constructor(entries: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of entries) for (const word of words.split('|')) this.add(word, value);
  }

  private add(word: string, value: T): void {
    const stem = word.endsWith('*');
    let node = this.root;
    for (const unit of foldedWord(stem ? word.slice(0, -1) : word)) {
      let next = node.next.get(unit);
      if (next === undefined) node.next.set(unit, (next = newNode()));
      node = next;
    }
    if (stem) node.stem ??= value;
    else node.word ??= value;
  }

  /** Longest word that begins at `at`; `end` then tells where it stops. */
  matchAt(text: string, at: number): T | undefined {
    let node: Node<T> | undefined = this.root;
    let found: T | undefined;
    let i = at;
    const last = Math.min(text.length, at + 40);
    while (i < last) {
      const unit = text.charCodeAt(i);
      const entry = entryOf(unit);
      if (entry === UNIT.SKIP) {
        i++;
        continue;
      }
      if (entry >= UNIT.LETTER || entry === UNIT.SINGLE) {
        node = node.next.get(foldedAt(text, i));
        i++;
      } else if (entry === UNIT.EXPAND || entry === UNIT.SURROGATE) {
        const letters =
          entry === UNIT.EXPAND ? (EXPANSIONS.get(unit) ?? '') : foldAstral(text.codePointAt(i) ?? 0);
        if (letters === '') break;
        for (const letter of letters) node = node?.next.get(letter.charCodeAt(0));
        i += entry === UNIT.SURROGATE ? 2 : 1;
      } else if (i > at && isGap(unit)) {
        node = node.next.get(GAP);
        i++;
        while (i < last && isGap(text.charCodeAt(i))) i++;
      } else {
        node = node.next.get(unit);
        i++;
      }
      if (node === undefined) break;
      // An accent may still follow the last letter.
      while (i < last && entryOf(text.charCodeAt(i)) === UNIT.SKIP) i++;
      if (node.word !== undefined && atWordEnd(text, i)) {
        found = node.word;
        this.end = i;
      } else if (node.stem !== undefined) {
        found = node.stem;
        this.end = endOfWord(text, i);
      }
    }
    return found;
  }

  /** Word that ends exactly at `at`, beginning at `start`. */
  matchBetween(text: string, start: number, at: number): T | undefined {
    const value = this.matchAt(text, start);
    return value !== undefined && this.end === at ? value : undefined;
  }
}

/** A spaced word must not go on; run-on scripts and Korean carry no such edge. */
function atWordEnd(text: string, at: number): boolean {
  if (!isSpacedLetter(text, at)) return true;
  const before = foldedAt(text, at - 1);
  return (
    before === 0 ||
    (before >= 0x0e00 && before < 0x1200) ||
    (before >= 0x3040 && before < 0xa4d0) ||
    isHangul(before) ||
    before < 0x3a
  );
}

function endOfWord(text: string, at: number): number {
  let i = at;
  while (
    i < text.length &&
    i - at < LONGEST_ENDING &&
    (isSpacedLetter(text, i) || entryOf(text.charCodeAt(i)) === UNIT.SKIP)
  )
    i++;
  return i;
}

/** Folded units of a listed word. */
function foldedWord(word: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const entry = entryOf(unit);
    if (entry === UNIT.SKIP) continue;
    if (entry === UNIT.EXPAND)
      for (const letter of EXPANSIONS.get(unit) ?? '') units.push(letter.charCodeAt(0));
    else if (entry >= UNIT.LETTER || entry === UNIT.SINGLE) units.push(foldedAt(word, i));
    else if (i > 0 && isGap(unit)) units.push(GAP);
    else units.push(unit);
  }
  return units;
}
