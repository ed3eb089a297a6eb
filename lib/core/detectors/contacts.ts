// What the ways of contact say: only a messenger, a free mailbox, a number from elsewhere, a shortened link.
import { occurrenceAt } from '../reading.ts';
import type { Contact } from '../types.ts';
import type { Detector } from './detect.ts';
import { NOTHING, WITHOUT_WORDS } from './evidence.ts';

const MESSENGERS = new Set<Contact['kind']>([
  'whatsapp',
  'telegram',
  'signal',
  'viber',
  'line',
  'wechat',
  'zalo',
  'imo',
  'kakaotalk',
  'facebook',
  'instagram',
  'skype',
  'discord',
  'snapchat',
]);

/** A messenger is named and there is no mail, no link and no company page to look up. */
export const messengerOnly: Detector = ({ contacts, reading, page, phrase, tables }) => {
  const messenger = contacts
    .filter(({ kind }) => MESSENGERS.has(kind))
    .map((contact) => occurrenceAt(reading, contact));
  const asked = messenger.length > 0 ? messenger : phrase('move-to-messenger');
  if (asked.length === 0 || page.company || page.facts?.employer || phrase('company-talk').length > 0)
    return NOTHING;
  const elsewhere = contacts.some(
    ({ kind, host }) =>
      kind === 'link' || (kind === 'email' && host !== undefined && !tables.freeMailHosts.has(host)),
  );
  return elsewhere ? NOTHING : asked.slice(0, 2);
};

/** A mobile or a handle, but no place to go to. Silence says little, so this only ever adds to something else. */
export const missingAddress: Detector = ({ contacts, page, phrase, places }) => {
  const reachable = contacts.some(({ kind }) => kind === 'phone' || MESSENGERS.has(kind));
  const named = page.company ?? page.facts?.employer ?? page.facts?.place;
  return reachable && named === undefined && places.length === 0 && phrase('company-talk').length === 0
    ? WITHOUT_WORDS
    : NOTHING;
};

export const freeMail: Detector = ({ contacts, reading, page, phrase, tables }) => {
  const free = contacts.filter(
    ({ kind, host }) => kind === 'email' && host !== undefined && tables.freeMailHosts.has(host),
  );
  const speaksAsCompany =
    page.company !== undefined || phrase('company-talk').length > 0 || phrase('agent-word').length > 0;
  return speaksAsCompany ? free.slice(0, 2).map((contact) => occurrenceAt(reading, contact)) : NOTHING;
};

/** A phone of one country in an offer that speaks of exactly one other. */
export const numberMismatch: Detector = ({ contacts, reading, places, page }) => {
  const countries = new Set(places.map(({ country }) => country));
  if (page.facts?.country) countries.add(page.facts.country);
  if (countries.size !== 1) return NOTHING;
  return contacts
    .filter(
      ({ kind, country }) =>
        (kind === 'phone' || kind === 'whatsapp') && country !== undefined && !countries.has(country),
    )
    .slice(0, 2)
    .map((contact) => occurrenceAt(reading, contact));
};

export const oddLink: Detector = ({ contacts, reading, tables }) =>
  contacts
    .filter(({ kind, host, value }) => {
      if (kind !== 'link') return false;
      const path = value.toLowerCase().split(/[?#]/)[0] ?? '';
      return (
        (host !== undefined && tables.shortenerHosts.has(host)) ||
        tables.oddFileEndings.some((ending) => path.endsWith(ending)) ||
        /^(?:https?:\/\/)?\d{1,3}(?:\.\d{1,3}){3}/.test(value)
      );
    })
    .slice(0, 2)
    .map((contact) => occurrenceAt(reading, contact));

/** The same number or handle under another employer's name, remembered on this device only. */
export const reusedContact: Detector = ({ contacts, reading, knownContacts, page }) => {
  if (!knownContacts) return NOTHING;
  const employer = page.company ?? page.facts?.employer ?? '';
  return contacts
    .filter(({ value }) => {
      const before = knownContacts.get(value);
      return before !== undefined && before !== employer;
    })
    .slice(0, 2)
    .map((contact) => occurrenceAt(reading, contact));
};
