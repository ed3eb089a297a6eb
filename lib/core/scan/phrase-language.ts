// Reads one line of the phrase language (rules/README.md) into the word sequences it stands for.
import { classify, EXPANSIONS, FOLD, foldAstral, SINGLE_VALUE, UNIT } from '../fold/fold-table.ts';
import { CLASS } from './pack.ts';

/** One way a word may look: whole, or a stem that other letters may follow. */
export interface WordForm {
  readonly word: string;
  readonly stem: boolean;
}

/** One place of a pattern: any of these words, or one of the scanner's own classes. */
export interface Element {
  readonly forms: readonly WordForm[];
  readonly wordClass: number;
  /** Words that may stand between the element before and this one. */
  readonly gap: number;
}

export class PhraseError extends Error {
  constructor(
    readonly pattern: string,
    readonly problem: string,
  ) {
    super(`${problem}: "${pattern}"`);
    this.name = 'PhraseError';
  }
}

const DEFAULT_GAP = 3;
const LONGEST_GAP = 8;
const MOST_EXPANSIONS = 300;
const MOST_ELEMENTS = 48;
const SHORTEST_STEM = 3;

const SIGNAL_CLASSES: Readonly<Record<string, number>> = {
  '{amount}': CLASS.AMOUNT,
  '{number}': CLASS.NUMBER,
  '{phone}': CLASS.PHONE,
  '{email}': CLASS.EMAIL,
  '{link}': CLASS.LINK,
  '{handle}': CLASS.HANDLE,
};

export interface FoldedWord {
  readonly word: string;
  /** A character of a script written without spaces. */
  readonly single: boolean;
}

/** Words of a text as the scanner sees them, folded. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let current = '';
  const flush = (): void => {
    if (current !== '') words.push({ word: current, single: false });
    current = '';
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let folded = FOLD[unit] ?? 0;
    if (folded === UNIT.UNSEEN) folded = classify(unit);
    if (folded >= UNIT.LETTER) current += String.fromCharCode(folded);
    else if (folded === UNIT.EXPAND) current += EXPANSIONS.get(unit) ?? '';
    else if (folded === UNIT.SURROGATE) {
      const letters = foldAstral(text.codePointAt(i) ?? 0);
      i++;
      if (letters === '') flush();
      else current += letters;
    } else if (folded === UNIT.SINGLE) {
      flush();
      words.push({ word: String.fromCharCode(SINGLE_VALUE[unit] ?? 0), single: true });
    } else if (folded !== UNIT.SKIP) flush();
  }
  flush();
  return words;
}

/** Where the bracket at `at` is closed. */
function closing(pattern: string, at: number): number {
  let depth = 0;
  for (let i = at; i < pattern.length; i++) {
    if (pattern[i] === '(' || pattern[i] === '[') depth++;
    if ((pattern[i] === ')' || pattern[i] === ']') && --depth === 0) return i;
  }
  throw new PhraseError(pattern, 'a bracket is not closed');
}

interface Item {
  readonly alternatives: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
}

/** Cuts the line into words, groups and gaps. */
function readItems(pattern: string): Item[] {
  const items: Item[] = [];
  let gap = 0;
  let at = 0;
  const push = (alternatives: string[], optional: boolean): void => {
    items.push({ alternatives, optional, gap });
    gap = 0;
  };
  while (at < pattern.length) {
    const char = pattern[at] ?? '';
    if (char === ' ') {
      at++;
    } else if (pattern.startsWith('..', at)) {
      const digits = /^\d*/.exec(pattern.slice(at + 2))?.[0] ?? '';
      gap += digits === '' ? DEFAULT_GAP : Number(digits);
      if (gap > LONGEST_GAP) throw new PhraseError(pattern, `a gap may span at most ${LONGEST_GAP} words`);
      at += 2 + digits.length;
    } else if (char === '(' || char === '[') {
      const close = closing(pattern, at);
      // Room inside an alternative: "(not [the] one|none)".
      const inside = pattern
        .slice(at + 1, close)
        .replaceAll(
          /\[([^\]]*)\]/g,
          (_, room: string) =>
            ` ..${Math.max(...room.split('|').map((part) => part.trim().split(/\s+/).length))} `,
        );
      if (/[([{]/.test(inside.replaceAll(/\{\w+\}/g, '')))
        throw new PhraseError(pattern, 'brackets cannot be nested');
      push(
        inside.split('|').map((part) => part.trim()),
        char === '[',
      );
      at = close + 1;
    } else if (char === '{') {
      const close = pattern.indexOf('}', at);
      const name = pattern.slice(at, close + 1);
      if (SIGNAL_CLASSES[name] === undefined) throw new PhraseError(pattern, `${name} is not a signal`);
      push([name], false);
      at = close + 1;
    } else if (char === ')' || char === ']' || char === '|' || char === '}') {
      throw new PhraseError(pattern, `a stray ${char}`);
    } else {
      const word = /^[^\s()[\]{}|]+?(?=\.\.|[\s()[\]{}|]|$)/.exec(pattern.slice(at))?.[0] ?? char;
      push([word], false);
      at += word.length;
    }
  }
  if (gap > 0 || (items[0]?.gap ?? 0) > 0) throw new PhraseError(pattern, 'a gap at the edge means nothing');
  // What may be missing at the edge changes nothing: the rest matches anyway.
  while (items.length > 1 && items.at(-1)?.optional) items.pop();
  while (items.length > 1 && items[0]?.optional) items.shift();
  return items;
}

interface Step extends Element {
  readonly single: boolean;
}

/** The elements one alternative stands for; several for "hand over" or for Chinese words. */
function readAlternative(pattern: string, alternative: string, gap: number): Step[] {
  const signal = SIGNAL_CLASSES[alternative];
  if (signal !== undefined) return [{ forms: [], wordClass: signal, gap, single: false }];
  const steps: Step[] = [];
  let inner = 0;
  for (const part of alternative.trim().split(/\s+/)) {
    const innerGap = /^\.\.(\d*)$/.exec(part);
    if (innerGap) {
      inner = innerGap[1] === '' ? DEFAULT_GAP : Number(innerGap[1]);
      continue;
    }
    const stem = part.endsWith('*');
    const words = foldedWords(part);
    if (words.length === 0) throw new PhraseError(pattern, 'nothing left of a word after folding');
    for (const [i, { word, single }] of words.entries()) {
      const isStem = stem && i === words.length - 1 && !single;
      if (isStem && word.length < SHORTEST_STEM)
        throw new PhraseError(pattern, `a stem needs ${SHORTEST_STEM} letters`);
      steps.push({
        forms: [{ word, stem: isStem }],
        wordClass: 0,
        gap: steps.length === 0 ? gap : i === 0 ? inner : 0,
        single,
      });
    }
    inner = 0;
  }
  return steps;
}

/** One-word alternatives share an element; longer ones become sequences of their own. */
function waysOf(pattern: string, item: Item): Step[][] {
  const together: WordForm[] = [];
  const ways: Step[][] = [];
  let single = false;
  for (const alternative of item.alternatives) {
    const steps = readAlternative(pattern, alternative, item.gap);
    const [only] = steps;
    if (steps.length === 1 && only && only.wordClass === 0) {
      together.push(...only.forms);
      single ||= only.single;
    } else ways.push(steps);
  }
  if (together.length > 0) ways.unshift([{ forms: together, wordClass: 0, gap: item.gap, single }]);
  return ways;
}

/** All word sequences a pattern stands for. @throws PhraseError with what is wrong, in words. */
export function readPattern(pattern: string): Element[][] {
  let sequences: Step[][] = [[]];
  let carried = [0];
  for (const item of readItems(pattern)) {
    const ways = waysOf(pattern, item);
    if (item.optional) {
      // "pay [the] fee" is "pay fee" with room for a word: one sequence instead of two.
      const room = Math.max(...ways.map((way) => way.length));
      carried = carried.map((gap) => gap + item.gap + room);
      continue;
    }
    const next: Step[][] = [];
    for (const [i, sequence] of sequences.entries()) {
      const extra = carried[i] ?? 0;
      for (const way of ways) {
        const room = Math.min(LONGEST_GAP, (way[0]?.gap ?? 0) + extra);
        next.push([...sequence, ...way.map((step, k) => (k === 0 ? { ...step, gap: room } : step))]);
      }
    }
    if (next.length > MOST_EXPANSIONS)
      throw new PhraseError(pattern, `stands for more than ${MOST_EXPANSIONS} sequences`);
    sequences = next;
    carried = next.map(() => 0);
  }
  return sequences.map((sequence) => finishSequence(pattern, sequence));
}

function finishSequence(pattern: string, sequence: readonly Step[]): Element[] {
  if (sequence.length === 0) throw new PhraseError(pattern, 'could match nothing at all');
  if (sequence.length > MOST_ELEMENTS) throw new PhraseError(pattern, `has more than ${MOST_ELEMENTS} words`);
  return sequence.map((step, i) => {
    const before = sequence[i - 1];
    // Where words are single characters, a gap of three words is about six of them.
    let gap = step.single || before?.single ? step.gap * 2 : step.gap;
    // A sum may be written "USD 500" or "500 USD a week": leave room for the unit.
    if (i > 0 && step.wordClass === CLASS.AMOUNT) gap += 1;
    if (before?.wordClass === CLASS.AMOUNT) gap += 2;
    if (before?.wordClass === CLASS.PHONE) gap += 4;
    return { forms: step.forms, wordClass: step.wordClass, gap: i === 0 ? 0 : gap };
  });
}
