// Sums of money with currency, range and period. Starts only where the scanner saw a digit; each step reads a bounded stretch.
import { looksAllowed } from '../budget.ts';
import { digitAt, isDash, isSpacedLetter, skipBlanks, skipBlanksBack } from '../characters.ts';
import type { Hints, Triggers } from '../signals-input.ts';
import type { Amount } from '../types.ts';
import { WordIndex } from '../word-index.ts';
import { chooseCurrency } from './choose-currency.ts';
import { AND_WORDS, BETWEEN_WORDS, MULTIPLIERS, RANGE_WORDS, type Multiplier } from './number-words.ts';
import { readNumeral } from './numeral.ts';
import { perMonth } from './per-month.ts';
import { currencyAfter, currencyBefore, type FoundCurrency } from './read-currency.ts';
import { periodAfter, periodBefore, type FoundPeriod } from './read-period.ts';

const MULTIPLYING = new WordIndex<Multiplier>(MULTIPLIERS);
const JOINING = new WordIndex<true>(RANGE_WORDS);
const AND = new WordIndex<true>(AND_WORDS);
const BETWEEN = new WordIndex<true>(BETWEEN_WORDS);

/** Below this a bare number with a period is a count of something, not a sum. */
const LEAST_BARE_SUM = 50;

/** A number with its multiplier and the currency written beside it. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly multiplier: Multiplier | null;
  readonly before: FoundCurrency | null;
  readonly after: FoundCurrency | null;
}

export function findAmounts(text: string, triggers: Triggers, hints: Hints = {}): Amount[] {
  const amounts: Amount[] = [];
  let consumed = 0;
  let looks = looksAllowed(text);
  for (let i = 0; i < triggers.digitCount; i++) {
    const at = firstDigit(text, triggers.digits[i] ?? 0);
    if (at < consumed) continue;
    if (--looks < 0) break;
    const amount = amountAt(text, at, consumed, hints);
    if (amount === null) continue;
    amounts.push(amount);
    consumed = amount.end;
  }
  return amounts;
}

/** The trigger may be the start of "USD500". */
function firstDigit(text: string, at: number): number {
  let i = at;
  while (i - at < 6 && digitAt(text, i) < 0 && isSpacedLetter(text, i)) i++;
  return digitAt(text, i) < 0 ? at : i;
}

function readPart(text: string, at: number, before: FoundCurrency | null): Part | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  let { value, end } = numeral;
  let multiplier: Multiplier | null = null;
  // Two in a row: 3百万, "2 тыс".
  for (let words = 0; words < 2; words++) {
    const found = MULTIPLYING.matchAt(text, skipBlanks(text, end));
    if (found === undefined) break;
    value *= found.times;
    multiplier = found;
    end = MULTIPLYING.end;
    if (isAbbreviationDot(text, end)) end++;
    // "2tr5" is two and a half million.
    const tail = found.currency === 'VND' ? digitAt(text, end) : -1;
    if (tail >= 0 && digitAt(text, end + 1) < 0) {
      value += (tail * found.times) / 10;
      end++;
    }
  }
  const after = currencyAfter(text, end);
  if (after === null && before !== null && isNoCents(text, end)) end += 2;
  return { start: before?.start ?? at, end: after?.end ?? end, value, multiplier, before, after };
}

/** "500/-" and "500,-". */
function isNoCents(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  return (
    (first === 0x2f || first === 0x2c) &&
    isDash(text.charCodeAt(at + 1)) &&
    digitAt(text, skipBlanks(text, at + 2)) < 0
  );
}

/** "90 тыс. руб.": the full stop belongs to the shortened word when a letter or sign follows. */
function isAbbreviationDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e && currencyAfter(text, at + 1) !== null;
}

/** Second end of a range that goes on behind the first, if one does. */
function rangeEnd(text: string, first: Part, floor: number): Part | null {
  let start = skipBlanks(text, first.end);
  if (isDash(text.charCodeAt(start))) start++;
  else if (JOINING.matchAt(text, start) !== undefined) start = JOINING.end;
  else if (AND.matchAt(text, start) !== undefined && followsBetween(text, first.start, floor)) {
    // The look for "between" does not move the end of "and".
    start = AND.end;
  } else return null;
  start = skipBlanks(text, start);
  const numberAt = skipToDigit(text, start);
  if (numberAt < 0) return null;
  return readPart(text, numberAt, numberAt === start ? null : currencyBefore(text, numberAt, start));
}

/** The number itself, or the number after a currency such as "$" or "USD ". */
function skipToDigit(text: string, start: number): number {
  for (let i = start; i < start + 6 && i < text.length; i++) {
    if (digitAt(text, i) >= 0) return i === start || currencyBefore(text, i, start) !== null ? i : -1;
  }
  return -1;
}

function amountAt(text: string, at: number, floor: number, hints: Hints): Amount | null {
  if (at > floor && isPartOfCode(text, at)) return null;
  const before = currencyBefore(text, at, floor);
  // "A4", "x86", a code: the number belongs to the letters before it.
  if (before === null && isSpacedLetter(text, at - 1)) return null;
  const first = readPart(text, at, before);
  if (first === null) return null;
  const second = rangeEnd(text, first, floor);
  const isRange = second !== null && isPlausibleRange(first, second);
  const last = isRange ? second : first;
  const currency = pickCurrency(
    isRange ? [first.after, second.after, first.before, second.before] : [first.after, first.before],
  );
  const inWords = currency !== null || last.multiplier?.currency !== undefined;
  // Most numbers are no sums at all: look no further.
  if (!inWords && last.value < LEAST_BARE_SUM) return null;
  const after = periodAfter(text, last.end);
  const period = after ?? periodBefore(text, first.start, floor, inWords ? undefined : 1);
  const implied =
    last.multiplier?.currency ?? first.multiplier?.currency ?? localCurrency(period, last.value);
  const min = isRange ? scaled(first, second) : first.value;
  const max = last.value;
  if (currency === null && implied === undefined && !isBareSum(max, period, after !== null)) return null;
  const start =
    period !== null && period.end <= first.start && touches(text, period, first.start)
      ? period.start
      : first.start;
  const language = period?.word.language ?? hints.language;
  const known = language === undefined ? hints : { ...hints, language };
  return {
    start,
    end: after?.end ?? last.end,
    min,
    max,
    currency: currency === null ? (implied ?? null) : chooseCurrency(currency.word, currency.written, known),
    period: period?.word.period ?? null,
    ...perMonth(min, max, period?.word.period ?? null),
  };
}

/** Vietnamese ads say "500k/ngày" and mean dong. */
function localCurrency(period: FoundPeriod | null, value: number): string | undefined {
  return period?.word.language === 'vi' && value >= 1000 ? 'VND' : undefined;
}

/** Version numbers, decimals of something longer, "A4": not the start of a number. */
function isPartOfCode(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (before === 0x2e || before === 0x2c || before === 0x3a) && digitAt(text, at - 2) >= 0;
}

function followsBetween(text: string, start: number, floor: number): boolean {
  const end = skipBlanksBack(text, start, floor);
  let from = end;
  while (from > floor && end - from < 10 && isSpacedLetter(text, from - 1)) from--;
  return from < end && BETWEEN.matchBetween(text, from, end) !== undefined;
}

/** "50-90k" means thousands on both sides. */
function scaled(first: Part, second: Part): number {
  const borrows =
    first.multiplier === null &&
    first.after === null &&
    second.multiplier !== null &&
    first.value < second.value / second.multiplier.times + 1;
  return borrows && second.multiplier !== null ? first.value * second.multiplier.times : first.value;
}

function isPlausibleRange(first: Part, second: Part): boolean {
  return scaled(first, second) <= second.value;
}

/** Prefers a currency that names its country over a shared sign. */
function pickCurrency(found: readonly (FoundCurrency | null)[]): FoundCurrency | null {
  return found.find((one) => one !== null && !one.word.shared) ?? found.find((one) => one !== null) ?? null;
}

function isBareSum(value: number, period: FoundPeriod | null, isAfter: boolean): boolean {
  if (period === null || value < LEAST_BARE_SUM) return false;
  // "monthly 50 units" counts something else; "月入5000" names the pay.
  return period.adjacent && (period.word.pay || (isAfter && period.word.period !== 'task'));
}

/** Words between a leading period and the sum stay inside the expression only if they are few. */
function touches(text: string, period: FoundPeriod, start: number): boolean {
  return start - period.end <= 24 && !text.slice(period.end, start).includes('\n');
}
