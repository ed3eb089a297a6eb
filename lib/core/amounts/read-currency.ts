// Finds the currency beside a number: a sign, a code or a word, before it or after it.
import {
  digitAt,
  foldedAt,
  isDash,
  isRunOnLetter,
  isSpacedLetter,
  skipBlanks,
  skipBlanksBack,
} from '../characters.ts';
import { WordIndex } from '../word-index.ts';
import { CURRENCY_WORDS, ONLY_AFTER, ONLY_BEFORE, type CurrencyWord } from './currency-words.ts';

export interface FoundCurrency {
  readonly word: CurrencyWord;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const CURRENCIES = new WordIndex<CurrencyWord>(CURRENCY_WORDS);
const LONGEST_WORD = 12;
const LONGEST_RUN_ON = 6;

const isSign = (unit: number): boolean =>
  unit === 0x24 ||
  (unit >= 0xa2 && unit <= 0xa5) ||
  (unit >= 0x20a0 && unit <= 0x20c0) ||
  unit === 0xff04 ||
  unit === 0x0e3f ||
  unit === 0x17db ||
  unit === 0x09f3 ||
  unit === 0xfdfc ||
  (unit >= 0xffe0 && unit <= 0xffe6);

/** Currency that begins at `at`, or after up to two blanks. */
export function currencyAfter(text: string, at: number): FoundCurrency | null {
  // "500,-" and "500/-" are old ways to say "and no cents".
  let start = at;
  const first = text.charCodeAt(start);
  if (
    (first === 0x2c || first === 0x2f || first === 0x2e) &&
    (isDash(text.charCodeAt(start + 1)) || text.charCodeAt(start + 1) === 0x3d)
  )
    start += 2;
  start = skipBlanks(text, start);
  const word = CURRENCIES.matchAt(text, start);
  if (word === undefined) return null;
  const written = text.slice(start, CURRENCIES.end);
  if (ONLY_BEFORE.has(written.toLowerCase()) || lacksItsLetter(written)) return null;
  return { word, written, start, end: CURRENCIES.end };
}

/** Currency that ends just before `at`; nothing before `floor` is read. */
export function currencyBefore(text: string, at: number, floor: number): FoundCurrency | null {
  let end = skipBlanksBack(text, at, floor);
  const mark = text.charCodeAt(end - 1);
  if (end > floor && (mark === 0x2e || mark === 0x3a || mark === 0xff1a))
    end = skipBlanksBack(text, end - 1, floor);
  if (end <= floor) return null;
  const before = text.charCodeAt(end - 1);
  if (isSign(before)) return signBefore(text, end, floor);
  if (isRunOnLetter(text, end - 1)) return runOnBefore(text, end, floor);
  if (!isSpacedLetter(text, end - 1)) return null;
  let start = end;
  while (start > floor && end - start <= LONGEST_WORD && isSpacedLetter(text, start - 1)) start--;
  return wordBetween(text, start, end);
}

/** "$", and the letters of "US$", "HK$", "R$" before it. */
function signBefore(text: string, end: number, floor: number): FoundCurrency | null {
  let start = end - 1;
  while (start > floor && end - start < 5 && isSpacedLetter(text, start - 1)) start--;
  for (let from = start; from < end; from++) {
    const found = wordBetween(text, from, end);
    if (found !== null && (from === end - 1 || !isSpacedLetter(text, from - 1))) return found;
  }
  return wordBetween(text, end - 1, end);
}

function runOnBefore(text: string, end: number, floor: number): FoundCurrency | null {
  for (let start = Math.max(floor, end - LONGEST_RUN_ON); start < end; start++) {
    const found = foldedAt(text, start) === 0 ? null : wordBetween(text, start, end);
    // 万元 before a number belongs to something else; only whole names of money stand in front.
    if (found !== null && end - start > 1) return found;
  }
  return null;
}

function wordBetween(text: string, start: number, end: number): FoundCurrency | null {
  const word = CURRENCIES.matchBetween(text, start, end);
  if (word === undefined) return null;
  const written = text.slice(start, end);
  // "P8,000" and "N50,000" are pesos and naira; a small or detached letter is a list mark.
  if (
    end - start === 1 &&
    /^[A-Za-z]$/.test(written) &&
    !(/^[PN]$/.test(written) && digitAt(text, end) >= 0 && digitAt(text, end + 1) >= 0)
  )
    return null;
  if (lacksItsLetter(written)) return null;
  return ONLY_AFTER.has(written.toLowerCase()) ? null : { word, written, start, end };
}

/** Codes that are words count only in capitals. Accents do not matter, except where they make the word: "đ" is dong, "d" is nothing; "đô" is dollar, "do" is "up to". */
function lacksItsLetter(written: string): boolean {
  if (/^(?:try|kgs|cop|mad)$/i.test(written)) return written !== written.toUpperCase();
  return /^do?$/i.test(written);
}
