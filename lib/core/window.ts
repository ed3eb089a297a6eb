// A short stretch of text in plain letters and digits, with the way back to the original offsets.
// Used only around a trigger and always with a cap, so the text as a whole is never copied.
import { digitAt, entryOf, isBlank, isDash, isHighSurrogate } from './characters.ts';
import { foldAstral, UNIT } from './fold/fold-table.ts';

export interface Window {
  readonly text: string;
  /** Original offset where the character at this index begins. */
  startOf(index: number): number;
  /** Original offset where the character before this index ends. */
  endOf(index: number): number;
}

/** No contact is longer. */
export const WIDEST = 400;

const NOT_ASCII = /[^\x20-\x7e]/;

export function windowAt(text: string, from: number, to: number): Window {
  const start = Math.max(0, from);
  const slice = text.slice(start, Math.min(text.length, to, start + WIDEST));
  if (!NOT_ASCII.test(slice))
    return { text: slice, startOf: (index) => start + index, endOf: (index) => start + index };
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < slice.length;) {
    const width = isHighSurrogate(slice, i) && i + 1 < slice.length ? 2 : 1;
    const letter = plainLetter(slice, i, width);
    if (letter === '') {
      // A keycap or accent belongs to the character before it.
      if (ends.length > 0 && isJoined(slice.charCodeAt(i))) ends[ends.length - 1] = start + i + 1;
    } else {
      for (let k = 0; k < letter.length; k++) {
        plain += letter.charAt(k);
        starts.push(start + i);
        ends.push(start + i + width);
      }
    }
    i += width;
  }
  return {
    text: plain,
    startOf: (index) => starts[index] ?? start + slice.length,
    endOf: (index) => (index <= 0 ? start : (ends[index - 1] ?? start + slice.length)),
  };
}

const isJoined = (unit: number): boolean =>
  unit === 0xfe0f || unit === 0x20e3 || (unit >= 0x0300 && unit <= 0x036f);

/** Keeps case, which matters in wallets and codes; full width, styled letters and digits of all scripts become plain. */
function plainLetter(slice: string, at: number, width: number): string {
  const unit = slice.charCodeAt(at);
  if (unit >= 0x20 && unit < 0x7f) return slice.charAt(at);
  if (unit === 0x0a || unit === 0x0d) return '\n';
  if (isBlank(unit)) return ' ';
  if (isDash(unit)) return '-';
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0);
  const digit = digitAt(slice, at);
  if (digit >= 0) return String(digit);
  if (width === 2) return foldAstral(slice.codePointAt(at) ?? 0) || '\ufffd';
  return entryOf(unit) === UNIT.SKIP ? '' : slice.charAt(at);
}
