import { describe, expect, it } from 'vitest';
import { generate } from '../../../lib/cli/places.ts';
import { placesFromHits } from '../../../lib/core/places/find-places.ts';
import type { PlaceHit } from '../../../lib/core/signals-input.ts';
import { foldedAt, isSpacedLetter } from '../../../lib/core/characters.ts';
import { WordIndex } from '../../../lib/core/word-index.ts';
import { placeFacts, placePhrases } from '../../../rules/tables/places.ts';
import { WARNED_PLACES } from '../../../rules/tables/warned-places.ts';

// Stands in for the phrase scan; phrases with alternatives are left to its own tests.
const INDEX = new WordIndex<string>(
  placePhrases.filter(({ pattern }) => !pattern.includes('(')).map(({ pattern, place }) => [pattern, place]),
);

function placesIn(text: string): string[] {
  const hits: PlaceHit[] = [];
  for (let at = 0; at < text.length; at++) {
    if (foldedAt(text, at) === 0 || (isSpacedLetter(text, at) && isSpacedLetter(text, at - 1))) continue;
    const place = INDEX.matchAt(text, at);
    if (place !== undefined) hits.push({ place, start: at, end: INDEX.end });
  }
  return placesFromHits(hits, placeFacts).map(({ id, warned }) => (warned ? `${id} (warned)` : id));
}

const NAMED: readonly (readonly [text: string, ...places: string[]])[] = [
  ['Work in Cambodia and Laos', 'KH', 'LA'],
  ['Trabajo en Camboya', 'KH'],
  ['un emploi au Cambodge', 'KH'],
  ['Arbeit in Thailand', 'TH'],
  ['praca w Kambodży', 'KH'],
  ['práce v Kambodži', 'KH'],
  ['работа в Камбодже', 'KH'],
  ['робота в Таїланді', 'TH'],
  ['Работа в Польше и Германии', 'PL', 'DE'],
  ['Kamboçya’da iş', 'KH'],
  ['العمل في ماليزيا', 'MY'],
  ['کار در مالزی', 'MY'],
  ['कंबोडिया में नौकरी', 'KH'],
  ['কম্বোডিয়ায় চাকরি', 'KH'],
  ['मलेसियामा काम', 'MY'],
  ['kerja di Kamboja', 'KH'],
  ['làm việc tại Campuchia', 'KH'],
  ['ทำงานที่กัมพูชา', 'KH'],
  ['去柬埔寨工作', 'KH'],
  ['カンボジアで働く', 'KH'],
  ['캄보디아에서 일', 'KH'],
  ['태국에서 일해요', 'TH'],
  ['በታይላንድ ሥራ', 'TH'],
  ['インドネシアで', 'ID'],
  ['Papua New Guinea', 'PG'],
  ['Dubai, Abu Dhabi', 'AE/dubai', 'AE/abu-dhabi'],
  ['в Стамбуле', 'TR/istanbul'],
  ['曼谷或金边', 'TH/bangkok', 'KH/phnom-penh'],
  ['office in Sihanoukville', 'KH/sihanoukville (warned)'],
  ['西港高薪', 'KH/sihanoukville (warned)'],
  ['Bavet casino', 'KH/bavet (warned)'],
  ['KK Park', 'MM/kk-park (warned)'],
  ['แม่สอด', 'TH/mae-sot (warned)'],
  ['妙瓦底', 'MM/myawaddy (warned)'],
  ['the Golden Triangle Special Economic Zone', 'LA/golden-triangle (warned)'],
];

/** Ordinary words, foods and first names that happen to be places. */
const ORDINARY: readonly string[] = [
  'Ask Chad or Jordan from our team',
  'roast turkey with chili',
  'my Island shirt, a jersey',
  'Victoria and Sofia will call you',
  'usa WhatsApp ogni giorno',
  'la cina per due',
  'Mali ljudi, gana dinero',
  'Washington (WA state) office',
  'tour of the golden triangle in Rajasthan',
  'język polski',
  'обман и оман',
  'Wir essen in Nice weather',
  'ba lần một ngày',
  'Reading, writing and a mobile phone',
  'познания и манил',
];

describe('places', () => {
  it.each(NAMED)('finds: %s', (text, ...places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it.each(ORDINARY)('finds none in: %s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it('keeps the longest of names that begin together', () => {
    const hits = [
      { place: 'GN', start: 0, end: 6 },
      { place: 'GW', start: 0, end: 13 },
      { place: 'TH', start: 20, end: 28 },
    ];
    expect(placesFromHits(hits, placeFacts).map(({ id }) => id)).toEqual(['GW', 'TH']);
  });

  it('knows the country of every place and a source for every warned one', () => {
    for (const { place } of placePhrases) expect(placeFacts(place).country).toMatch(/^[A-Z]{2}$/);
    for (const place of WARNED_PLACES) {
      expect(place.source, place.id).toMatch(/^[A-Z][A-Z0-9-]+$/);
      expect(place.date, place.id).toMatch(/^20\d\d$/);
      expect(place.id.slice(0, 2)).toBe(place.country);
    }
  });

  it('writes patterns of the phrase language only: no stem under three letters, nothing but letters', () => {
    for (const { pattern } of placePhrases) {
      expect(pattern).toMatch(/^[\p{L}\p{M}\p{N} *()|]+$/u);
      expect(pattern).not.toMatch(/(?:^| )[\p{L}\p{M}]{1,2}\*/u);
    }
  });

  it('makes the same names from the same lists', () => {
    expect(generate()).toContain("KH: '");
    expect(generate()).toBe(generate());
  });
});
