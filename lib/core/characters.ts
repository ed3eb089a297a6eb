// Reading single characters in any script, through the one fold table, without copying the text.
import { classify, FOLD, foldAstral, SINGLE_VALUE, UNIT } from './fold/fold-table.ts';

const ZERO = 0x30;
const NINE = 0x39;

/** Entry of the fold table, filled on first sight. */
export function entryOf(unit: number): number {
  const entry = FOLD[unit] ?? UNIT.SEPARATOR;
  return entry === UNIT.UNSEEN ? classify(unit) : entry;
}

/** Folded letter or digit at this place; 0 for anything that is not one. Surrogate halves give 0. */
export function foldedAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const entry = entryOf(unit);
  if (entry >= UNIT.LETTER) return entry;
  return entry === UNIT.SINGLE ? (SINGLE_VALUE[unit] ?? 0) : 0;
}

export function isSkipped(text: string, at: number): boolean {
  return at < text.length && entryOf(text.charCodeAt(at)) === UNIT.SKIP;
}

/** Value of the digit here, or -1. Mathematical and other astral digits take two units. */
export function digitAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return -1;
  const unit = text.charCodeAt(at);
  if (unit >= ZERO && unit <= NINE) return unit - ZERO;
  if (unit < 0xb2) return -1;
  const entry = entryOf(unit);
  if (entry >= ZERO && entry <= NINE) return entry - ZERO;
  if (entry !== UNIT.SURROGATE) return -1;
  const letters = foldAstral(text.codePointAt(at) ?? 0);
  const code = letters.length === 1 ? letters.charCodeAt(0) : 0;
  return code >= ZERO && code <= NINE ? code - ZERO : -1;
}

export const isHighSurrogate = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** A letter of a script that is written with spaces, so that words have edges. Korean has none: endings follow. */
export function isSpacedLetter(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit < 0x41) return false;
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  const entry = entryOf(unit);
  if (entry === UNIT.EXPAND) return unit < 0x0250;
  return entry > NINE && !isHangul(entry);
}

export const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;

/** A letter of a script written without spaces, or Korean: a word may begin anywhere. */
export function isRunOnLetter(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit < 0x0e00) return false;
  return entryOf(unit) === UNIT.SINGLE || isHangul(unit);
}

/** Blanks within a line. */
export function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0xa0 ||
    unit === 0x09 ||
    unit === 0x3000 ||
    unit === 0x202f ||
    (unit >= 0x2000 && unit <= 0x200a)
  );
}

/** Steps over at most `most` blanks and any invisible characters between them. */
export function skipBlanks(text: string, at: number, most = 2): number {
  let i = at;
  for (let blanks = 0; i < text.length; i++) {
    if (isBlank(text.charCodeAt(i))) {
      if (++blanks > most) break;
    } else if (!isSkipped(text, i) || i - at > 8) break;
  }
  return i;
}

/** The same, backwards: where the blanks before `at` begin. */
export function skipBlanksBack(text: string, at: number, floor: number, most = 2): number {
  let i = at;
  for (let blanks = 0; i > floor; i--) {
    if (!isBlank(text.charCodeAt(i - 1)) || ++blanks > most) break;
  }
  return i;
}

/** Hyphens, dashes and the waves of Asian ranges. */
export function isDash(unit: number): boolean {
  return (
    unit === 0x2d ||
    (unit >= 0x2010 && unit <= 0x2015) ||
    unit === 0x2212 ||
    unit === 0xff0d ||
    unit === 0x7e ||
    unit === 0xff5e ||
    unit === 0x301c ||
    unit === 0x2043
  );
}
