// Contacts, sums, durations and hours: recognisers that start only where the scanner noted a trigger.
import { findAmounts } from './amounts/find-amounts.ts';
import { findDurations } from './amounts/find-durations.ts';
import { findContacts } from './contacts/find-contacts.ts';
import type { Tokens } from './scan/tokens.ts';
import type { Hints, KeywordHit, Triggers } from './signals-input.ts';
import type { Signals } from './types.ts';

export function readSignals(
  text: string,
  tokens: Tokens,
  keywords: readonly KeywordHit[],
  hints: Hints,
): Signals {
  const triggers: Triggers = {
    digits: tokens.digits,
    digitCount: tokens.digits.length,
    at: tokens.at,
    plus: tokens.plus,
    currency: tokens.currency,
    slashes: tokens.slashes,
    dots: tokens.dots,
  };
  const amounts = findAmounts(text, triggers, hints);
  return {
    contacts: findContacts(text, triggers, keywords, hints),
    amounts,
    durations: findDurations(text, triggers),
    places: [],
  };
}
