// All contacts of a text. Each recogniser starts only where the scanner noted a trigger or a keyword, and reads a bounded stretch.
import { looksAllowed } from '../budget.ts';
import { digitAt, isSpacedLetter, skipBlanks } from '../characters.ts';
import type { Hints, KeywordHit, Triggers } from '../signals-input.ts';
import type { Contact } from '../types.ts';
import { emailAt, spelledEmail } from './email.ts';
import { handleAfter, handleAtSign } from './handle.ts';
import { HostReader } from './hosts.ts';
import { ibanAt, ibanStart } from './iban.ts';
import { messengerOf } from './keywords.ts';
import { bareLinkAt, linkAtScheme } from './link.ts';
import { Nearby } from './nearby.ts';
import { PhoneLibrary } from './phone-library.ts';
import { mayBePhone, phoneFrom, readCandidate } from './phone.ts';
import { readSpelledPhone } from './spelled-phone.ts';
import { Taken } from './taken.ts';
import { walletAt } from './wallet.ts';

/** Addresses written around the sign are rare; a text full of them is noise. */
const MOST_WRITTEN_AROUND = 64;
const WALLET_REACH = 80;

export function findContacts(
  text: string,
  triggers: Triggers,
  hits: readonly KeywordHit[],
  hints: Hints = {},
): Contact[] {
  const taken = new Taken();
  const hosts = new HostReader();
  const messengers = new Nearby(hits, (id) => messengerOf(id) !== null);
  const library = new PhoneLibrary();
  findAddresses(text, triggers, taken, hosts, library);
  findEmails(text, triggers, hits, taken, hosts);
  findBareLinks(text, triggers, taken, hosts, library);
  findCodes(text, triggers, hits, taken);
  findPhones(text, triggers, hits, hints, taken, library);
  for (const hit of messengers.all()) {
    if (taken.coverOf(hit.start) > 0) continue;
    const handle = handleAfter(text, hit, hosts);
    if (handle !== null) taken.add(handle);
  }
  for (const at of triggers.at.slice(0, looksAllowed(text))) {
    if (messengers.all().length === 0) break;
    if (taken.coverOf(at) > 0) continue;
    const handle = handleAtSign(text, at, messengers, hosts);
    if (handle !== null) taken.add(handle);
  }
  return taken.contacts.sort((a, b) => a.start - b.start);
}

function findEmails(
  text: string,
  triggers: Triggers,
  hits: readonly KeywordHit[],
  taken: Taken,
  hosts: HostReader,
): void {
  let floor = 0;
  for (const at of triggers.at.slice(0, looksAllowed(text))) {
    if (at < floor) continue;
    const email = emailAt(text, at, floor, hosts);
    if (email === null || !taken.add(email)) continue;
    floor = email.end;
  }
  let writtenAround = 0;
  for (const hit of hits) {
    if (hit.id !== 'word:mail-written-around' || taken.overlaps(hit.start, hit.end)) continue;
    if (++writtenAround > MOST_WRITTEN_AROUND) return;
    const email = spelledEmail(text, hit.start, 0, hosts);
    if (email !== null) taken.add(email);
  }
}

/** Links with a scheme come first: an "@" inside one is no e-mail address. */
function findAddresses(
  text: string,
  triggers: Triggers,
  taken: Taken,
  hosts: HostReader,
  library: PhoneLibrary,
): void {
  let floor = 0;
  for (const colon of triggers.slashes.slice(0, looksAllowed(text))) {
    if (colon < floor) continue;
    const link = linkAtScheme(text, colon, floor, hosts);
    if (link !== null && taken.add(withCountry(link, library))) floor = link.end;
  }
}

function findBareLinks(
  text: string,
  triggers: Triggers,
  taken: Taken,
  hosts: HostReader,
  library: PhoneLibrary,
): void {
  let floor = 0;
  for (const dot of triggers.dots.slice(0, looksAllowed(text))) {
    if (dot < floor) continue;
    const cover = taken.coverOf(dot);
    if (cover > 0) {
      floor = cover;
      continue;
    }
    const found = bareLinkAt(text, dot, floor, hosts);
    if (found.contact !== null) taken.add(withCountry(found.contact, library));
    floor = found.end;
  }
}

/** A chat link to a number tells the number's country. */
function withCountry(link: Contact, library: PhoneLibrary): Contact {
  const country = /^\+\d{7,15}$/.test(link.value) ? library.read(link.value)?.country : undefined;
  return country === undefined ? link : { ...link, country };
}

/** Wallets and bank accounts. */
function findCodes(text: string, triggers: Triggers, hits: readonly KeywordHit[], taken: Taken): void {
  let floor = 0;
  const look = (at: number): void => {
    const start = ibanStart(text, at);
    const iban = start < 0 ? null : ibanAt(text, start);
    if (iban !== null) taken.add(iban);
    if (at < floor) return;
    const { contact, end } = walletAt(text, at, 0);
    floor = end;
    if (contact !== null) taken.add(contact);
  };
  for (let i = 0; i < Math.min(triggers.digitCount, looksAllowed(text)); i++) look(triggers.digits[i] ?? 0);
  for (const hit of hits) {
    if (hit.id !== 'word:wallet' && hit.id !== 'word:bank') continue;
    floor = 0;
    // The scanner notes only words that begin with a digit; these codes mostly begin with a letter.
    let inWord = false;
    for (let i = hit.end; i < text.length && i - hit.end < WALLET_REACH; i++) {
      const isLetter = isSpacedLetter(text, i) || digitAt(text, i) >= 0;
      if (isLetter && !inWord) look(i);
      inWord = isLetter;
    }
  }
}

function findPhones(
  text: string,
  triggers: Triggers,
  hits: readonly KeywordHit[],
  hints: Hints,
  taken: Taken,
  library: PhoneLibrary,
): void {
  const keywords = new Nearby(hits, (id) => id === 'word:phone' || messengerOf(id) !== null);
  let floor = 0;
  for (let i = 0; i < Math.min(triggers.digitCount, looksAllowed(text)); i++) {
    const at = triggers.digits[i] ?? 0;
    if (at < floor || digitAt(text, at) < 0) continue;
    const cover = taken.coverOf(at);
    if (cover > 0) {
      floor = cover;
      continue;
    }
    if (!mayBePhone(text, at)) continue;
    const candidate = readCandidate(text, at, floor);
    if (candidate.digits.length < 7) continue;
    const phone = phoneFrom(text, candidate, keywords, hints, library);
    if (phone !== null) taken.add(phone);
    floor = candidate.end;
  }
  const spelledFrom = (at: number, start: number): void => {
    const candidate = readSpelledPhone(text, at, start);
    const phone = candidate === null ? null : phoneFrom(text, candidate, keywords, hints, library);
    if (phone !== null) taken.add(phone);
  };
  for (const plus of triggers.plus.slice(0, looksAllowed(text)))
    spelledFrom(skipBlanks(text, plus + 1), plus);
  for (const hit of keywords.all()) {
    let at = hit.end;
    while (at - hit.end < 12 && at < text.length && /[\s:：.,-]/.test(text.charAt(at))) at++;
    if (at > hit.end && (isSpacedLetter(text, at) || digitAt(text, at) >= 0)) spelledFrom(at, at);
  }
}
