// Numbers as people write them: 1,500.00 · 1.500,00 · 1 500 · 1'500 · 1,50,000 · ١٥٠٠ · 1️⃣5️⃣
import { digitAt, isBlank, isHighSurrogate, isSkipped } from '../characters.ts';

export interface Numeral {
  readonly value: number;
  readonly end: number;
}

interface Digits {
  readonly digits: string;
  readonly end: number;
}

/** Nobody's pay has more digits than this; a longer run is an account number or noise. */
const MOST_DIGITS = 15;
const MOST_GROUPS = 6;

/** Digits in a row, also with invisible characters or keycaps between them. */
export function readDigits(text: string, at: number, most = MOST_DIGITS): Digits | null {
  let digits = '';
  let i = at;
  let end = at;
  while (i < text.length && digits.length <= most) {
    const digit = digitAt(text, i);
    if (digit >= 0) {
      digits += String(digit);
      i += isHighSurrogate(text, i) ? 2 : 1;
      end = i;
    } else if (digits !== '' && i - end < 4 && isSkipped(text, i)) i++;
    else break;
  }
  // A keycap belongs to its digit.
  while (end < text.length && end < i && (text.charCodeAt(end) === 0xfe0f || text.charCodeAt(end) === 0x20e3))
    end++;
  return digits === '' ? null : { digits, end };
}

type Separator = 'comma' | 'point' | 'blank' | 'apostrophe' | null;

function separatorAt(text: string, at: number): Separator {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e || unit === 0x066b || unit === 0xff0e) return 'point';
  if (unit === 0x2c || unit === 0x066c || unit === 0xff0c || unit === 0x060c) return 'comma';
  if (unit === 0x27 || unit === 0x2019) return 'apostrophe';
  return isBlank(unit) && unit !== 0x09 ? 'blank' : null;
}

/** Two digits between commas, as lakhs are written: 1,50,000. */
function isLakhGroup(text: string, group: Digits): boolean {
  if (group.digits.length !== 2 || separatorAt(text, group.end) !== 'comma') return false;
  const next = readDigits(text, group.end + 1);
  return next !== null && (next.digits.length === 3 || next.digits.length === 2);
}

export function readNumeral(text: string, at: number): Numeral | null {
  const first = readDigits(text, at);
  if (first === null || first.digits.length > MOST_DIGITS) return null;
  let whole = first.digits;
  let end = first.end;
  let grouping: Separator = null;
  let decimals = '';
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const separator = separatorAt(text, end);
    if (separator === null) break;
    const group = readDigits(text, end + 1);
    if (group === null) break;
    const fitsGroup =
      first.digits.length <= 3 && first.digits !== '0' && (grouping === null || grouping === separator);
    if (fitsGroup && (group.digits.length === 3 || (separator === 'comma' && isLakhGroup(text, group)))) {
      grouping = separator;
      whole += group.digits;
      end = group.end;
      continue;
    }
    const isDecimal = (separator === 'point' || separator === 'comma') && grouping !== separator;
    if (isDecimal && group.digits.length <= (first.digits === '0' ? 8 : 2)) {
      decimals = group.digits;
      end = group.end;
    }
    break;
  }
  if (whole.length > MOST_DIGITS) return null;
  return { value: Number(decimals === '' ? whole : `${whole}.${decimals}`), end };
}
