// Places out of the gazetteer phrases the scan met: the longest name wins, so that "Guinea-Bissau" is not also Guinea.
import type { PlaceHit } from '../signals-input.ts';
import type { Place } from '../types.ts';

/** What the gazetteer knows of an id; handed in, because tables belong to the rules. */
export type PlaceFacts = (id: string) => { readonly country: string; readonly warned: boolean };

export function placesFromHits(hits: readonly PlaceHit[], facts: PlaceFacts): Place[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const places: Place[] = [];
  for (const { place, start, end } of sorted) {
    const last = places.at(-1);
    // Sorted by start and length, so a later hit that begins inside the last one is a part of it.
    if (last !== undefined && start < last.end) continue;
    places.push({ id: place, ...facts(place), start, end });
  }
  return places;
}
