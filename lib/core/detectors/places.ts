// Places named in the text, and whether the places and the visa fit together.
import { boundaryBetween } from '../frame/frames.ts';
import type { Detector } from './detect.ts';
import { NOTHING } from './evidence.ts';

/** All places, or with `atLeast: 1` only those that official warnings name. */
export const places: Detector = ({ reading, tables, atLeast }) => {
  const found = [];
  for (const [set, occurrences] of reading.sets) {
    if (!set.startsWith('place:')) continue;
    const place = tables.places.get(set.slice('place:'.length));
    if (place && (atLeast === 0 || place.warned)) found.push(...occurrences);
  }
  return found.sort((a, b) => a.first - b.first);
};

/** Work in one country, a flight to another, and a visitor's visa: the places do not fit. */
export const route: Detector = ({ reading, phrase, places: named }) => {
  const countries = new Set(named.map(({ country }) => country));
  if (countries.size < 2) return NOTHING;
  const pickUps = phrase('odd-route');
  const visits = phrase('visitor-visa');
  const travels = phrase('free-travel');
  for (const visit of visits) {
    const travel = travels.find(
      ({ first }) =>
        Math.abs(first - visit.first) < 40 &&
        !boundaryBetween(reading, Math.min(first, visit.first), Math.min(first, visit.first)),
    );
    if (travel) return [{ ...visit, quotes: [...visit.quotes, ...travel.quotes] }];
  }
  return pickUps.slice(0, 1);
};
