// The gazetteer as phrases for the one scan, and what each place id means.
import { CITIES } from './cities.ts';
import { COUNTRY_NAMES } from './places.generated.ts';
import { WARNED_PLACES } from './warned-places.ts';

export interface PlacePhrase {
  readonly pattern: string;
  readonly place: string;
  readonly lang?: string;
}

export interface PlaceFacts {
  readonly country: string;
  readonly warned: boolean;
}

/** Names that are ordinary words unless something around them says otherwise. */
const IN_CONTEXT: readonly PlacePhrase[] = [
  { pattern: '(in|to|from) turkey', place: 'TR', lang: 'en' },
  { pattern: '(in|to|from|the) usa', place: 'US', lang: 'en' },
  { pattern: '(in|to|from) jordan', place: 'JO', lang: 'en' },
  { pattern: '(in|to|from) mali', place: 'ML', lang: 'en' },
  { pattern: '(in|to|from) niger', place: 'NE', lang: 'en' },
  { pattern: '(in|to|from) benin', place: 'BJ', lang: 'en' },
  { pattern: '(in|to|from) togo', place: 'TG', lang: 'en' },
];

const split = (names: string, place: string): PlacePhrase[] =>
  names.split('|').map((pattern) => ({ pattern, place }));

export const placePhrases: readonly PlacePhrase[] = [
  ...WARNED_PLACES.flatMap(({ id, names }) => split(names, id)),
  ...Object.entries(CITIES).flatMap(([country, cities]) =>
    Object.entries(cities).flatMap(([city, names]) => split(names, `${country}/${city}`)),
  ),
  ...Object.entries(COUNTRY_NAMES).flatMap(([country, names]) => split(names, country)),
  ...IN_CONTEXT,
];

const WARNED: ReadonlySet<string> = new Set(WARNED_PLACES.map(({ id }) => id));

/** Every id begins with its country. */
export function placeFacts(id: string): PlaceFacts {
  return { country: id.slice(0, 2), warned: WARNED.has(id) };
}
