// Ages: "18-25 years", "от 18 до 25 лет", "22+", "18歳以上". Years of experience and of contract are not ages.
import { isRunOnLetter, isSpacedLetter, skipBlanks, skipBlanksBack } from '../characters.ts';
import type { Duration } from '../types.ts';
import { WordIndex } from '../word-index.ts';
import {
  AGE_UNITS,
  AGE_WORDS,
  AND_MORE_WORDS,
  FROM_WORDS,
  NOT_AGE_WORDS,
  UNIT_WORDS,
  UP_TO_WORDS,
  type Unit,
} from './duration-words.ts';
import type { Count } from './find-durations.ts';

const UNITS = new WordIndex<Unit>(UNIT_WORDS);
const LIFE_YEARS = new WordIndex<true>(AGE_UNITS);
const AGE_NAMES = new WordIndex<true>(AGE_WORDS);
const FROM = new WordIndex<true>(FROM_WORDS);
const UP_TO = new WordIndex<true>(UP_TO_WORDS);
const AND_MORE = new WordIndex<true>(AND_MORE_WORDS);
const NOT_AGE = new WordIndex<true>(NOT_AGE_WORDS);

const YOUNGEST = 10;
const OLDEST = 80;
/** Open bands end here: "22+". */
const NO_UPPER_END = 99;
const YOUNGEST_WORKER = 16;

export function findAge(text: string, count: Count, unitAt: number, floor: number): Duration | null {
  if (
    count.min < YOUNGEST ||
    count.max > OLDEST ||
    !Number.isInteger(count.min) ||
    !Number.isInteger(count.max)
  )
    return null;
  let end = count.end;
  let open = false;
  const readMore = (): void => {
    const at = skipBlanks(text, end);
    if (AND_MORE.matchAt(text, at) === undefined) return;
    open = true;
    end = AND_MORE.end;
  };
  readMore();
  const at = open ? skipBlanks(text, end) : unitAt;
  const isYears = UNITS.matchAt(text, at) === 'year';
  let isLife = LIFE_YEARS.matchAt(text, at) !== undefined;
  if (isLife) end = LIFE_YEARS.end;
  else if (isYears) end = UNITS.end;
  if ((isYears || isLife) && !open) readMore();
  // A lone number without a unit says nothing of age.
  if (!isYears && !isLife && !open && !count.isRange) return null;
  const around = wordsBefore(text, count.start, floor);
  const named = around.age || AGE_NAMES.matchAt(text, skipBlanks(text, end)) !== undefined;
  isLife ||= isYears && named;
  if (isSomethingElse(text, end)) return null;
  const isBand = count.isRange || open || around.from || around.upTo;
  const counts =
    isLife ||
    (isYears && isBand && count.min >= YOUNGEST_WORKER && !around.notAge) ||
    (named && isBand && !around.notAge) ||
    (open && standsAlone(text, end) && count.min >= YOUNGEST_WORKER);
  if (!counts || (around.notAge && !isLife)) return null;
  const { start, min, max } = count;
  if (count.isRange) return { kind: 'age', start, end, min, max };
  if (open || around.from) return { kind: 'age', start, end, min, max: NO_UPPER_END };
  if (around.upTo) return { kind: 'age', start, end, min: 0, max };
  return { kind: 'age', start, end, min, max };
}

/** What the words just before the number say about it. */
function wordsBefore(
  text: string,
  at: number,
  floor: number,
): { age: boolean; from: boolean; upTo: boolean; notAge: boolean } {
  const seen = { age: false, from: false, upTo: false, notAge: false };
  let end = skipBlanksBack(text, at, floor);
  for (let words = 0; words < 4 && end > floor; words++) {
    const mark = text.charCodeAt(end - 1);
    if (mark === 0x3a || mark === 0x28 || mark === 0x2c || mark === 0x2d || mark === 0xff1a) {
      end = skipBlanksBack(text, end - 1, floor);
      continue;
    }
    let start = end;
    if (isRunOnLetter(text, end - 1)) {
      while (start > floor && end - start < 4 && isRunOnLetter(text, start - 1)) start--;
      for (let from = start; from < end; from++) note(text, from, at, seen);
    } else {
      while (start > floor && end - start < 20 && isSpacedLetter(text, start - 1)) start--;
      if (start === end) break;
      note(text, start, at, seen);
    }
    end = skipBlanksBack(text, start, floor);
  }
  return seen;
}

function note(
  text: string,
  start: number,
  at: number,
  seen: { age: boolean; from: boolean; upTo: boolean; notAge: boolean },
): void {
  const before = (index: WordIndex<true>): boolean =>
    index.matchAt(text, start) !== undefined && index.end <= at;
  seen.age ||= before(AGE_NAMES);
  seen.from ||= before(FROM);
  seen.upTo ||= before(UP_TO);
  seen.notAge ||= before(NOT_AGE);
}

/** "5 years of experience", "20+ countries", "16 years in business". */
function isSomethingElse(text: string, at: number): boolean {
  let start = skipBlanks(text, at);
  for (let words = 0; words < 4; words++) {
    if (NOT_AGE.matchAt(text, start) !== undefined) return true;
    const from = start;
    while (start - from < 20 && isSpacedLetter(text, start)) start++;
    if (start === from) return false;
    start = skipBlanks(text, start);
    if (text.charCodeAt(start) === 0x27 || text.charCodeAt(start) === 0x2019) start++;
  }
  return false;
}

function standsAlone(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  if (/^only\b/i.test(text.slice(next, next + 5))) return true;
  return !isSpacedLetter(text, next) && !isRunOnLetter(text, next) && !/^[\d(%€$]/.test(text.charAt(next));
}
