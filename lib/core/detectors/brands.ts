// A famous name beside an address that is not its own, and addresses that imitate one.
import { occurrenceAt } from '../reading.ts';
import { foldedWords } from '../scan/phrase-language.ts';
import type { Contact, PageText } from '../types.ts';
import type { Detector, DetectorInput } from './detect.ts';
import { NOTHING } from './evidence.ts';

const SHORTEST_LABEL = 5;

const labelOf = (host: string): string => host.split('.')[0]?.toLowerCase() ?? '';

/** Ways to write to somebody that no company of that name runs. */
const isOffChannel = (contact: Contact, input: DetectorInput): boolean =>
  contact.kind === 'email'
    ? contact.host !== undefined && input.tables.freeMailHosts.has(contact.host)
    : !['link', 'phone', 'wallet', 'iban'].includes(contact.kind);

const namesBrand = (page: PageText, id: string): boolean =>
  foldedWords(`${page.title ?? ''} ${page.company ?? ''}`).some(({ word }) => word === id);

/** Words between the name and the contact: further apart they need not belong together. */
const NEAR = 25;

export const brandOffChannel: Detector = (input) => {
  const { contacts, reading, tables, phrase, page } = input;
  const brands = tables.brands
    .map(({ id, hosts }) => ({ id, hosts, named: phrase(`brand:${id}`) }))
    .filter(({ id, named }) => named.length > 0 || namesBrand(page, id));
  if (brands.length === 0) return NOTHING;
  const own = new Set(brands.flatMap(({ hosts }) => hosts));
  if (contacts.some(({ host }) => host !== undefined && own.has(host))) return NOTHING;
  return contacts
    .filter((contact) => isOffChannel(contact, input))
    .map((contact) => occurrenceAt(reading, contact))
    .filter((at) =>
      brands.some(
        ({ id, named }) =>
          namesBrand(page, id) || named.some((name) => Math.abs(name.first - at.first) <= NEAR),
      ),
    )
    .slice(0, 2);
};

/** One letter changed, left out or added. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return (
    x.slice(1) === y.slice(1) ||
    x.slice(1) === y ||
    x === y.slice(1) ||
    (x.slice(2) === y.slice(2) && x[0] === y[1] && x[1] === y[0])
  );
}

function imitates(label: string, brandLabel: string): boolean {
  if (brandLabel.length < SHORTEST_LABEL) return false;
  const plain = label.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm');
  if (plain === brandLabel && label !== brandLabel) return true;
  if (oneEditApart(label, brandLabel)) return true;
  // "dhl-careers", "emirates-jobs-visa": the name with a word hung on.
  return (
    /-|job|career|hire|recruit|visa|work/.test(label) &&
    label.startsWith(brandLabel) &&
    label.length > brandLabel.length
  );
}

export const lookalikeHost: Detector = ({ contacts, reading, tables }) =>
  contacts
    .filter((contact: Contact) => {
      const { host } = contact;
      if (host === undefined || (contact.kind !== 'link' && contact.kind !== 'email')) return false;
      if (host.startsWith('xn--')) return true;
      const label = labelOf(host);
      if (label.length < SHORTEST_LABEL) return false;
      return tables.brands.some(
        ({ hosts }) => !hosts.includes(host) && hosts.some((own) => imitates(label, labelOf(own))),
      );
    })
    .slice(0, 2)
    .map((contact) => occurrenceAt(reading, contact));
