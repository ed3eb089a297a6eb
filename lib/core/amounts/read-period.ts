// Finds the period beside a sum: "/ month", "per hour", "в день" after it, "日給" or "monthly salary:" before it.
import {
  foldedAt,
  isHangul,
  isRunOnLetter,
  isSpacedLetter,
  skipBlanks,
  skipBlanksBack,
} from '../characters.ts';
import { WordIndex } from '../word-index.ts';
import { FILLERS, LINKS, PERIOD_WORDS, type PeriodWord } from './period-words.ts';

export interface FoundPeriod {
  readonly word: PeriodWord;
  readonly start: number;
  readonly end: number;
  /** Nothing but blanks between the sum and the period. */
  readonly adjacent: boolean;
}

const PERIODS = new WordIndex<PeriodWord>(PERIOD_WORDS);
const LINKING = new WordIndex<true>(LINKS);
const FILLING = new WordIndex<true>(FILLERS);
const MOST_FILLERS = 2;
const MOST_WORDS_BACK = 5;
const LONGEST_RUN_ON = 8;

const isStroke = (unit: number): boolean =>
  unit === 0x2f || unit === 0xff0f || unit === 0x5c || unit === 0x2044;

const opensAside = (unit: number): boolean =>
  unit === 0x28 || unit === 0xff08 || unit === 0x2b || unit === 0x2c || unit === 0xff0c;

/** Period that begins at `at`, with or without a link; a bare noun does not count. */
function periodHere(text: string, at: number): { word: PeriodWord; end: number } | null {
  if (isStroke(text.charCodeAt(at))) {
    const start = skipBlanks(text, at + 1);
    const word = PERIODS.matchAt(text, start);
    if (word !== undefined) return { word, end: PERIODS.end };
    return afterLink(text, start);
  }
  const word = PERIODS.matchAt(text, at);
  if (word?.alone === true) return { word, end: PERIODS.end };
  return afterLink(text, at);
}

function afterLink(text: string, at: number): { word: PeriodWord; end: number } | null {
  if (LINKING.matchAt(text, at) === undefined) return null;
  let start = skipBlanks(text, LINKING.end);
  const mark = text.charCodeAt(start);
  if (mark === 0x27 || mark === 0x2019 || mark === 0x2e) start++;
  const word = PERIODS.matchAt(text, start);
  return word === undefined ? null : { word, end: PERIODS.end };
}

export function periodAfter(text: string, at: number): FoundPeriod | null {
  let start = at;
  for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
    start = skipBlanks(text, start);
    if (opensAside(text.charCodeAt(start))) start = skipBlanks(text, start + 1);
    const found = periodHere(text, start);
    if (found !== null) return { word: found.word, start, end: found.end, adjacent: fillers === 0 };
    if (FILLING.matchAt(text, start) === undefined) return null;
    start = FILLING.end;
  }
  return null;
}

const endsClause = (unit: number): boolean =>
  unit === 0x0a ||
  unit === 0x2e ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x3b ||
  unit === 0x3002 ||
  unit === 0xff01 ||
  unit === 0x2c ||
  unit === 0xff0c;

/** Nearest period that stands before the sum in the same clause. */
export function periodBefore(
  text: string,
  at: number,
  floor: number,
  reach = MOST_WORDS_BACK,
): FoundPeriod | null {
  let end = skipBlanksBack(text, at, floor);
  if (end > floor && isRunOnLetter(text, end - 1)) return runOnBefore(text, end, floor);
  for (let words = 0; words < reach && end > floor; words++) {
    let start = end;
    while (start > floor && end - start < 24 && !isWordBreak(text, start - 1)) start--;
    if (start === end) {
      if (endsClause(text.charCodeAt(end - 1))) return null;
      end--;
      continue;
    }
    const found = foldedAt(text, start) === 0 ? null : periodHere(text, start);
    if (found !== null && found.end <= at && isWholeHint(found.word, text, found.end, at)) {
      return { word: found.word, start, end: found.end, adjacent: words === 0 };
    }
    if (digitsIn(text, start, end)) return null;
    end = skipBlanksBack(text, start, floor);
  }
  return null;
}

const isWordBreak = (text: string, at: number): boolean =>
  foldedAt(text, at) === 0 && !isSpacedLetter(text, at);

function digitsIn(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const letter = foldedAt(text, i);
    if (letter >= 0x30 && letter <= 0x39) return true;
  }
  return false;
}

/** A distant "daily" says how often one works; only a word about pay reaches over other words. */
function isWholeHint(word: PeriodWord, text: string, end: number, at: number): boolean {
  return word.pay || at - end <= 24 || text.slice(end, at).includes(':');
}

/** Scripts without spaces, and Korean: the name of the pay stands right before the number. */
function runOnBefore(text: string, end: number, floor: number): FoundPeriod | null {
  for (let start = Math.max(floor, end - LONGEST_RUN_ON); start < end; start++) {
    const unit = foldedAt(text, start);
    if (unit === 0 || (isHangul(unit) && start > floor && isHangul(foldedAt(text, start - 1)))) continue;
    const word = PERIODS.matchAt(text, start);
    if (word?.alone === true && PERIODS.end <= end) {
      return { word, start, end: PERIODS.end, adjacent: end - PERIODS.end <= 2 };
    }
  }
  return null;
}
