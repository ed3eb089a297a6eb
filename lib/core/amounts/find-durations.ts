// Working hours, minutes, days and age bands. Starts only where the scanner saw a digit.
import { looksAllowed } from '../budget.ts';
import { digitAt, isDash, isRunOnLetter, isSpacedLetter, skipBlanks, skipBlanksBack } from '../characters.ts';
import type { Triggers } from '../signals-input.ts';
import type { Duration } from '../types.ts';
import { WordIndex } from '../word-index.ts';
import { findAge } from './find-age.ts';
import { BEFORE_HOURS, PER_DAY_WORDS, UNIT_WORDS, type Unit } from './duration-words.ts';
import { AND_WORDS, RANGE_WORDS } from './number-words.ts';
import { readNumeral } from './numeral.ts';

const UNITS = new WordIndex<Unit>(UNIT_WORDS);
const JOINING = new WordIndex<true>([...RANGE_WORDS, ...AND_WORDS]);
const PER = new WordIndex<'day' | 'week'>(PER_DAY_WORDS);
const BEFORE = new WordIndex<'day' | 'week'>(BEFORE_HOURS);

/** One number or a range of two, and where its unit begins. */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly isRange: boolean;
}

/** A working day has no more hours than this, a week no more than that. */
const HOURS_A_DAY = 24;
const HOURS_A_WEEK = 168;
/** Hours without "a day" beside them are a stretch of time; longer ones say nothing about effort. */
const SHORT_STRETCH = 4;

export function findDurations(text: string, triggers: Triggers): Duration[] {
  const durations: Duration[] = [];
  let consumed = 0;
  let looks = looksAllowed(text);
  for (let i = 0; i < triggers.digitCount; i++) {
    const at = triggers.digits[i] ?? 0;
    if (at < consumed) continue;
    if (--looks < 0) break;
    const duration = durationAt(text, at, consumed);
    if (duration === null) continue;
    durations.push(duration);
    consumed = duration.end;
  }
  return durations;
}

function durationAt(text: string, at: number, floor: number): Duration | null {
  const count = readCount(text, at);
  if (count === null || count.max === 0 || count.max > 1000) return null;
  let start = skipBlanks(text, count.end);
  // "8-hour shift", "20-year-old".
  if (isDash(text.charCodeAt(start))) start++;
  const unit = UNITS.matchAt(text, start);
  const end = UNITS.end;
  if (unit === 'hour') return hours(text, count, end, floor);
  if (unit === 'minute') return minutes(text, count, end);
  // 1日2時間: the day belongs to the hours that follow.
  if (unit === 'day' && count.max === 1 && digitAt(text, end) >= 0) return null;
  if (unit === 'day' && count.max <= 365 && !isClock(text, count))
    return { kind: 'days', start: at, end, min: count.min, max: count.max };
  return findAge(text, count, start, floor);
}

export function readCount(text: string, at: number): Count | null {
  if (at > 0 && isInsideNumber(text, at)) return null;
  const first = readNumeral(text, at);
  if (first === null) return null;
  const single: Count = { start: at, end: first.end, min: first.value, max: first.value, isRange: false };
  let next = skipBlanks(text, first.end);
  // "18 years to 25 years", "8h-10h": the unit may stand after both ends.
  if (UNITS.matchAt(text, next) !== undefined && isRangeAfterUnit(text, UNITS.end))
    next = skipBlanks(text, UNITS.end);
  if (isDash(text.charCodeAt(next))) next++;
  else if (JOINING.matchAt(text, next) !== undefined) next = JOINING.end;
  else return single;
  next = skipBlanks(text, next);
  const second = digitAt(text, next) < 0 ? null : readNumeral(text, next);
  if (second === null || second.value < first.value || second.value > first.value * 20 + 60) return single;
  return { start: at, end: second.end, min: first.value, max: second.value, isRange: true };
}

function isRangeAfterUnit(text: string, at: number): boolean {
  let next = skipBlanks(text, at);
  if (isDash(text.charCodeAt(next))) next++;
  else if (JOINING.matchAt(text, next) !== undefined) next = JOINING.end;
  else return false;
  return digitAt(text, skipBlanks(text, next)) >= 0;
}

/** "08.00 - 16.00 Hari": opening hours, not a number of days. */
const isClock = (text: string, { start, end }: Count): boolean => /\d[.:]\d\d/.test(text.slice(start, end));

/** A later piece of a date, a clock time, a price or a phone number. */
function isInsideNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (
    (before === 0x2e || before === 0x2c || before === 0x3a || before === 0x2f) && digitAt(text, at - 2) >= 0
  );
}

function hours(text: string, count: Count, end: number, floor: number): Duration | null {
  const { start, min, max } = count;
  const after = perAfter(text, end);
  const before = after === null ? perBefore(text, start, floor) : null;
  const per = after?.per ?? before?.per;
  const span = { start: before?.start ?? start, end: after?.end ?? end };
  if (per === 'day') return max > HOURS_A_DAY ? null : { kind: 'hours-per-day', ...span, min, max };
  if (per === 'week') return max > HOURS_A_WEEK ? null : { kind: 'hours-per-week', ...span, min, max };
  return max > SHORT_STRETCH ? null : { kind: 'minutes', start, end, min: min * 60, max: max * 60 };
}

function minutes(text: string, count: Count, end: number): Duration {
  return {
    kind: 'minutes',
    start: count.start,
    end: perAfter(text, end)?.end ?? end,
    min: count.min,
    max: count.max,
  };
}

/** "per day" after the unit, also after one word such as "of work". */
function perAfter(text: string, at: number): { per: 'day' | 'week'; end: number } | null {
  let start = skipBlanks(text, at);
  if (text.charCodeAt(start) === 0x2e) start = skipBlanks(text, start + 1);
  for (let words = 0; words < 3; words++) {
    const per = PER.matchAt(text, start);
    if (per !== undefined) return { per, end: PER.end };
    if (isDash(text.charCodeAt(start))) {
      start++;
      continue;
    }
    const wordStart = start;
    while (start - wordStart < 12 && isSpacedLetter(text, start)) start++;
    if (start === wordStart) return null;
    start = skipBlanks(text, start);
  }
  return null;
}

function perBefore(text: string, at: number, floor: number): { per: 'day' | 'week'; start: number } | null {
  let end = skipBlanksBack(text, at, floor);
  if (end > floor && isRunOnLetter(text, end - 1)) {
    for (let start = Math.max(floor, end - 8); start < end; start++) {
      const per = BEFORE.matchBetween(text, start, end);
      if (per !== undefined) return { per, start };
    }
    return null;
  }
  for (let words = 0; words < 3 && end > floor; words++) {
    let start = end;
    while (start > floor && end - start < 16 && isSpacedLetter(text, start - 1)) start--;
    if (start === end) return null;
    const per = BEFORE.matchAt(text, start);
    if (per !== undefined && BEFORE.end <= at) return { per, start };
    end = skipBlanksBack(text, start, floor);
  }
  return null;
}
