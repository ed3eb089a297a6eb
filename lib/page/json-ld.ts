// JobPosting in JSON-LD, as sites really write it and as a hostile page might.
import { attributeOf, findAll, wholeTextOf } from './dom.ts';
import { htmlToText } from './html-text.ts';
import { factsFrom, type Posting } from './posting.ts';

type Json = Readonly<Record<string, unknown>>;

const LONGEST_SCRIPT = 1_000_000;
const LONGEST_TOGETHER = 2_000_000;
const MOST_SCRIPTS = 60;
const MOST_NODES = 30_000;
const MOST_POSTINGS = 100;
const LONGEST_TEXT = 200_000;

export function readJsonLd(document: ParentNode): readonly Posting[] {
  const scripts = findAll(document, 'script[type]')
    // `application/ld+json; charset=utf-8` and spaces around it are met in the wild.
    .filter((script) => /ld\+json/iu.test(attributeOf(script, 'type') ?? ''))
    .slice(0, MOST_SCRIPTS);
  const roots: unknown[] = [];
  let chars = 0;
  for (const script of scripts) {
    const source = wholeTextOf(script) ?? '';
    chars += source.length;
    if (source.length > LONGEST_SCRIPT || chars > LONGEST_TOGETHER) continue;
    const parsed = parse(source);
    if (parsed !== undefined) roots.push(parsed);
  }
  return postingsIn(roots);
}

export function postingsIn(roots: readonly unknown[]): readonly Posting[] {
  const { postings, byId } = collect(roots);
  return postings.slice(0, MOST_POSTINGS).map((posting) => toPosting(posting, byId));
}

const WRAPPERS = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA['];
const ENDINGS = ['//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', '-->', ';'];

function unwrapped(source: string): string {
  let bare = source.trim();
  for (const start of WRAPPERS) if (bare.startsWith(start)) bare = bare.slice(start.length).trim();
  for (const end of ENDINGS) if (bare.endsWith(end)) bare = bare.slice(0, -end.length).trim();
  return bare;
}

function parse(source: string): unknown {
  const bare = unwrapped(source);
  // Raw line breaks inside strings, and a comma too many, are the two usual mistakes.
  const mended = (): string => bare.replace(/\p{Cc}+/gu, ' ').replace(/, ?(?=[}\]])/gu, '');
  for (const attempt of [() => bare, mended]) {
    try {
      return JSON.parse(attempt()) as unknown;
    } catch {
      // The next attempt, or nothing.
    }
  }
  return undefined;
}

/** Looks everywhere (`@graph`, arrays, `mainEntity`, list items) with a stack of its own and a limit. */
function collect(roots: readonly unknown[]): { postings: Json[]; byId: Map<string, Json> } {
  const postings: Json[] = [];
  const byId = new Map<string, Json>();
  const waiting: unknown[] = [...roots].reverse();
  for (let looked = 0; waiting.length > 0 && looked < MOST_NODES; looked += 1) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (let index = Math.min(value.length, MOST_NODES) - 1; index >= 0; index -= 1)
        waiting.push(value[index]);
    } else if (isObject(value)) {
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
      if (isPosting(value)) postings.push(value);
      const parts = Object.values(value).filter((part) => typeof part === 'object' && part !== null);
      waiting.push(...parts.slice(0, 1_000).reverse());
    }
  }
  return { postings, byId };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isPosting(value: Json): boolean {
  const type = value['@type'] ?? value['type'];
  const types: readonly unknown[] = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.some((name) => typeof name === 'string' && /(?:^|[/:#])JobPosting$/u.test(name));
}

interface Known {
  readonly byId: ReadonlyMap<string, Json>;
}

/** `title`, `schema:title` and the full address are the same property; a reference stands for what it names. */
function partOf(from: Json, name: string, known: Known): unknown {
  for (const key of [name, `schema:${name}`, `http://schema.org/${name}`, `https://schema.org/${name}`]) {
    if (Object.hasOwn(from, key)) return resolved(from[key], known);
  }
  return undefined;
}

function resolved(value: unknown, { byId }: Known): unknown {
  if (!isObject(value)) return value;
  const id = value['@id'];
  return typeof id === 'string' && Object.keys(value).length <= 2 ? (byId.get(id) ?? value) : value;
}

function textOf(value: unknown, known: Known, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (depth > 4) return '';
  if (Array.isArray(value)) {
    const parts = value.slice(0, 20).map((part) => textOf(resolved(part, known), known, depth + 1));
    return [...new Set(parts.filter((part) => part !== ''))].join(', ');
  }
  if (!isObject(value)) return '';
  const inner = value['@value'] ?? partOf(value, 'name', known) ?? partOf(value, 'legalName', known);
  return inner === undefined ? '' : textOf(inner, known, depth + 1);
}

function toPosting(posting: Json, byId: ReadonlyMap<string, Json>): Posting {
  const known = { byId };
  const part = (name: string): unknown => partOf(posting, name, known);
  const line = (value: unknown): string =>
    htmlToText(textOf(value, known).slice(0, 2_000)).replace(/\n/gu, ' ');
  const first = (value: unknown): unknown => resolved(Array.isArray(value) ? value[0] : value, known);
  const location = first(part('jobLocation'));
  const body = ['description', 'responsibilities', 'qualifications', 'jobBenefits', 'incentiveCompensation'];
  const [description = '', ...others] = body.map((name) =>
    htmlToText(textOf(part(name), known).slice(0, LONGEST_TEXT)),
  );
  return {
    title: line(part('title')) || line(part('name')),
    text: description === '' ? others.filter((text) => text !== '').join('\n') : description,
    facts: factsFrom({
      employer: line(part('hiringOrganization')),
      place: line(placeOf(location, known)),
      country: countryOf(location, known),
      pay: line(payOf(part('baseSalary') ?? part('estimatedSalary'), known)),
      datePosted: line(part('datePosted')),
      validThrough: line(part('validThrough')),
    }),
  };
}

function placeOf(location: unknown, known: Known): unknown {
  if (!isObject(location)) return location;
  const address = partOf(location, 'address', known) ?? location;
  if (!isObject(address)) return Array.isArray(address) ? textOf(address, known) : address;
  const names = ['addressLocality', 'addressRegion'].map((name) =>
    textOf(partOf(address, name, known), known),
  );
  const said = [...new Set(names.filter((name) => name !== ''))];
  return said.length > 0 ? said.join(', ') : partOf(location, 'name', known);
}

function countryOf(location: unknown, known: Known): string | null {
  if (!isObject(location)) return null;
  const address = partOf(location, 'address', known);
  if (!isObject(address)) return null;
  const country = textOf(partOf(address, 'addressCountry', known), known).trim();
  return /^[a-z]{2}$/iu.test(country) ? country.toUpperCase() : country;
}

function payOf(salary: unknown, known: Known): string {
  const one = resolved(Array.isArray(salary) ? salary[0] : salary, known);
  if (!isObject(one)) return textOf(one, known);
  const value = partOf(one, 'value', known) ?? one;
  const unit = isObject(value) ? value : one;
  const say = (from: Json, name: string): string => textOf(partOf(from, name, known), known);
  const range = [say(unit, 'minValue') || say(unit, 'value'), say(unit, 'maxValue')].filter(
    (part) => part !== '',
  );
  const amount = isObject(value) ? [...new Set(range)].join(' - ') : textOf(value, known);
  const currency = say(one, 'currency') || say(unit, 'currency');
  return amount === ''
    ? ''
    : [currency, amount, say(unit, 'unitText').toLowerCase()].filter((part) => part !== '').join(' ');
}
