// Phone numbers. A cheap look at digits and separators comes first; the library only sees what passed it.
import { digitAt, isBlank, isDash, isHighSurrogate, isSkipped, isSpacedLetter } from '../characters.ts';
import type { Hints } from '../signals-input.ts';
import type { Contact } from '../types.ts';
import { messengerOf, type Messenger } from './keywords.ts';
import type { Nearby } from './nearby.ts';
import type { PhoneLibrary } from './phone-library.ts';

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Digits and separators as plain characters. */
  readonly shape: string;
  readonly international: boolean;
}

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 17;
const MOST_SEPARATORS = 3;
const KEYWORD_REACH = 26;

/** Messengers whose accounts are phone numbers. */
const BY_NUMBER: ReadonlySet<Messenger> = new Set<Messenger>([
  'whatsapp',
  'telegram',
  'signal',
  'viber',
  'line',
  'wechat',
  'zalo',
  'imo',
  'kakaotalk',
]);

/** Cheapest look: seven digits with nothing but separators between them, within a few characters. Nearly all numbers end here. */
export function mayBePhone(text: string, at: number): boolean {
  let digits = 0;
  let separators = 0;
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x30 && unit <= 0x39) || (unit > 0x7f && digitAt(text, i) >= 0)) {
      if (++digits >= FEWEST_DIGITS) return true;
      separators = 0;
      if (isHighSurrogate(text, i)) i++;
    } else if (++separators > MOST_SEPARATORS || separatorAt(text, i) === null) return false;
  }
  return false;
}

/** Digits from `at` on with the separators of phone numbers between them. Always tells where it stopped. */
export function readCandidate(text: string, at: number, floor: number): Candidate {
  let digits = '';
  let shape = '';
  let separators = '';
  let i = at;
  let end = at;
  while (i < text.length && digits.length <= MOST_DIGITS) {
    const digit = digitAt(text, i);
    if (digit >= 0) {
      digits += String(digit);
      shape += separators + String(digit);
      separators = '';
      i += isHighSurrogate(text, i) ? 2 : 1;
      end = i;
      continue;
    }
    const separator = separatorAt(text, i);
    if (separator === null || separators.length >= MOST_SEPARATORS) break;
    separators += separator;
    i++;
  }
  while (end < text.length && (text.charCodeAt(end) === 0xfe0f || text.charCodeAt(end) === 0x20e3)) end++;
  const plus = plusBefore(text, at, floor);
  const zeros = plus < 0 && digits.startsWith('00') && digits.length > 10;
  return {
    start: plus < 0 ? at : plus,
    end,
    digits: zeros ? digits.slice(2) : digits,
    shape,
    international: plus >= 0 || zeros,
  };
}

function separatorAt(text: string, at: number): string | null {
  const unit = text.charCodeAt(at);
  if (isBlank(unit)) return ' ';
  if (unit === 0x2e || unit === 0x28 || unit === 0x29 || unit === 0x2f) return text.charAt(at);
  if (isDash(unit)) return '-';
  if (unit === 0xb7 || unit === 0x2022 || unit === 0x30fb) return '.';
  return unit > 0x7f && isSkipped(text, at) ? '' : null;
}

function plusBefore(text: string, at: number, floor: number): number {
  let i = at - 1;
  while (i >= floor && at - i <= 3 && (isBlank(text.charCodeAt(i)) || text.charCodeAt(i) === 0x28)) i--;
  const unit = i >= floor ? text.charCodeAt(i) : 0;
  return unit === 0x2b || unit === 0xff0b ? i : -1;
}

const DATE = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}(?:\D|$)/;
const GROUPED_MONEY = /^\d{1,3}(?:[. ]\d{3})+$/;
const RANGE = /^\d{2,6}(?:[. ]\d{3})* ?[-/] ?\d{2,6}(?:[. ]\d{3})*$/;
const CARD = /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}/;

function isPlausible({ digits, shape, international }: Candidate): boolean {
  if (digits.length < FEWEST_DIGITS || digits.length > 15) return false;
  if (CARD.test(shape)) return false;
  if (international) return true;
  return !DATE.test(shape) && !GROUPED_MONEY.test(shape) && !RANGE.test(shape) && !/^(\d)\1+$/.test(digits);
}

export function phoneFrom(
  text: string,
  candidate: Candidate,
  keywords: Nearby,
  hints: Hints,
  library: PhoneLibrary,
): Contact | null {
  if (!isPlausible(candidate) || isGlued(text, candidate)) return null;
  const { start, end, digits } = candidate;
  const before = keywords.before(start, KEYWORD_REACH);
  const messenger = messengerFor(text, candidate, keywords);
  const isNamed = messenger !== null || (before !== null && !text.slice(before.end, start).includes('\n\n'));
  const kind = messenger ?? 'phone';
  const number = ask(candidate, isNamed, hints, library);
  if (number !== null)
    return number.country === undefined
      ? { kind, value: number.value, start, end }
      : { kind, value: number.value, country: number.country, start, end };
  // Named as a phone, though no country is known: worth reporting as written.
  const isNational = isNamed && !candidate.international && digits.length >= 8 && digits.length <= 13;
  return isNational ? { kind, value: digits, start, end } : null;
}

function ask(
  { digits, international }: Candidate,
  isNamed: boolean,
  hints: Hints,
  library: PhoneLibrary,
): ReturnType<PhoneLibrary['read']> {
  if (international) return library.read(`+${digits}`);
  if (hints.country !== undefined && (isNamed || digits.length >= 9)) {
    const national = library.read(digits, hints.country);
    if (national?.valid === true) return national;
  }
  // "WhatsApp 639171234567": the country code without its sign.
  if (!isNamed || digits.length < 11 || digits.startsWith('0')) return null;
  const bare = library.read(`+${digits}`);
  return bare?.valid === true ? bare : null;
}

/** Part of a longer code or a price. */
function isGlued(text: string, { start, end }: Candidate): boolean {
  return (
    isSpacedLetter(text, end) ||
    (isSpacedLetter(text, start - 1) && text.charCodeAt(start) !== 0x2b) ||
    /[$€£₽₹%_#]/.test(text.charAt(end)) ||
    /[$€£₽₹_#@=]/.test(text.charAt(start - 1))
  );
}

function messengerFor(text: string, { start, end }: Candidate, keywords: Nearby): Messenger | null {
  const before = keywords.before(start, KEYWORD_REACH);
  const name = before === null ? null : messengerOf(before.id);
  if (before !== null && name !== null && BY_NUMBER.has(name.kind)) {
    const between = text.slice(before.end, start);
    if (
      !/\n.*\n|\d/.test(between) &&
      (!name.ambiguous || /[:：=@/]|\bid\b/i.test(between) || between.length <= 2)
    )
      return name.kind;
  }
  const after = keywords.after(end, 4);
  const next = after === null ? null : messengerOf(after.id);
  return next !== null &&
    !next.ambiguous &&
    BY_NUMBER.has(next.kind) &&
    !text.slice(end, after?.start).includes('\n')
    ? next.kind
    : null;
}
