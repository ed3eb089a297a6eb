// The one door to libphonenumber-js: confirms a candidate and tells its country. Asked rarely, and never twice for one number.
import { parsePhoneNumberFromString, type CountryCode as LibraryCountry } from 'libphonenumber-js/min';
import type { CountryCode } from '../types.ts';

export interface PhoneNumber {
  /** E.164 */
  readonly value: string;
  readonly country?: CountryCode;
  readonly valid: boolean;
}

/** A text of nothing but numbers is answered from the first of them. */
const MOST_QUESTIONS = 300;

export class PhoneLibrary {
  private readonly known = new Map<string, PhoneNumber | null>();

  /** `digits` with a leading "+", or a national number and its country. */
  read(digits: string, country?: CountryCode): PhoneNumber | null {
    const key = country === undefined ? digits : `${country} ${digits}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_QUESTIONS) return null;
    const number = ask(digits, country);
    this.known.set(key, number);
    return number;
  }
}

function ask(digits: string, country: CountryCode | undefined): PhoneNumber | null {
  const parsed =
    country === undefined
      ? parsePhoneNumberFromString(digits)
      : parsePhoneNumberFromString(digits, country as LibraryCountry);
  if (parsed === undefined || !parsed.isPossible()) return null;
  // Numbers set aside for examples name no country by themselves; one that stands alone for its prefix is sure.
  const possible = parsed.country === undefined ? parsed.getPossibleCountries() : [parsed.country];
  const only = possible.length === 1 ? possible[0] : undefined;
  const number = { value: parsed.number as string, valid: parsed.isValid() };
  return only === undefined ? number : { ...number, country: only };
}
