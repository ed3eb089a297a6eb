// Notes by itself what the scanner notes on its way: for tools and tests that have no compiled rules at hand.
import { digitAt, isHighSurrogate, isSpacedLetter } from './characters.ts';
import type { Triggers } from './signals-input.ts';

const CURRENCY_SIGN = /^\p{Sc}/u;

function isTight(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at - 1) > 0x2f && at + 1 < text.length && text.charCodeAt(at + 1) > 0x2f;
}

export function noteTriggers(text: string): Triggers {
  const digits: number[] = [];
  const at: number[] = [];
  const plus: number[] = [];
  const currency: number[] = [];
  const slashes: number[] = [];
  const dots: number[] = [];
  let inNotedWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isDigit = digitAt(text, i) >= 0;
    if (isDigit && !inNotedWord) digits.push(i);
    inNotedWord = isDigit || (inNotedWord && isSpacedLetter(text, i));
    if (isDigit) {
      if (isHighSurrogate(text, i)) i++;
    } else if (unit === 0x40 || unit === 0xff20) at.push(i);
    else if (unit === 0x2b || unit === 0xff0b) plus.push(i);
    else if (unit === 0x3a && text.charCodeAt(i + 1) === 0x2f && text.charCodeAt(i + 2) === 0x2f)
      slashes.push(i);
    else if ((unit === 0x2e || unit === 0xff0e) && isTight(text, i)) dots.push(i);
    else if (unit === 0x24 || (unit > 0x7f && CURRENCY_SIGN.test(String.fromCharCode(unit))))
      currency.push(i);
  }
  return { digits, digitCount: digits.length, at, plus, currency, slashes, dots };
}
