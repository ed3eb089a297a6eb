// International bank account numbers: right length for the country and right check digits.
import { isBlank } from '../characters.ts';
import type { Contact } from '../types.ts';

const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 ' +
    'HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 ' +
    'QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Number that begins at `start`, in one piece or in groups. */
export function ibanAt(text: string, start: number): Contact | null {
  const country = text.slice(start, start + 2).toUpperCase();
  const length = LENGTHS.get(country);
  if (length === undefined || /[a-z0-9]/i.test(text.charAt(start - 1))) return null;
  let code = '';
  let i = start;
  while (code.length < length && i < text.length) {
    const letter = text.charAt(i);
    if (/[a-z0-9]/i.test(letter)) code += letter.toUpperCase();
    else if (!isBlank(text.charCodeAt(i)) || isBlank(text.charCodeAt(i - 1))) return null;
    i++;
  }
  if (code.length < length || /[a-z0-9]/i.test(text.charAt(i)) || !hasRightCheck(code)) return null;
  return { kind: 'iban', value: code, country, start, end: i };
}

/** ISO 7064: the number as digits leaves 1 when divided by 97. */
function hasRightCheck(code: string): boolean {
  if (!/^[A-Z]{2}\d{2}/.test(code)) return false;
  let rest = 0;
  for (const letter of code.slice(4) + code.slice(0, 4)) {
    const value = letter >= 'A' ? letter.charCodeAt(0) - 55 : Number(letter);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const OFFSETS = [0, 2, 5, 10];
const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Where near a digit such a number begins: "DE89…", "DE89 3704", "GB29 NWBK 6016"; -1 if nowhere. */
export function ibanStart(text: string, digit: number): number {
  for (const offset of OFFSETS) {
    const at = digit - offset;
    if (at < 0) return -1;
    if (!isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at + 1))) continue;
    if (isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3))) return at;
  }
  return -1;
}
