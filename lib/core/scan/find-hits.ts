// Which phrases stand in the words of a text. Work per word is bounded by the largest bucket, whatever the text.
import type { Pack } from './pack.ts';
import { CLASS } from './pack.ts';
import type { Tokens } from './tokens.ts';
import { belongs } from './word-table.ts';

/** Hits as triples: pattern, first token, last token. */
export type Hits = number[];

/** Positions one element may stand at; a gap of 16 after a gap of 16 cannot need more. */
const MOST_POSITIONS = 40;
const here = new Int32Array(MOST_POSITIONS);
const there = new Int32Array(MOST_POSITIONS);

/** More hits than any honest page has; beyond it a text only repeats itself. */
const MOST_HITS = 60_000;

export function findHits(pack: Pack, tokens: Tokens): Hits {
  const { bucketStart, bucketPattern, bucketNeighbour, memberStart, members } = pack;
  const { ids, length } = tokens;
  const hits: Hits = [];
  for (let i = 0; i < length && hits.length < MOST_HITS; i++) {
    const wordClass = ids[i] as number;
    if (wordClass < CLASS.NUMBER) continue;
    const lastMember = memberStart[wordClass + 1] as number;
    for (let m = memberStart[wordClass] as number; m < lastMember; m++) {
      const element = members[m] as number;
      const end = bucketStart[element + 1] as number;
      for (let k = bucketStart[element] as number; k < end; k++) {
        const neighbour = bucketNeighbour[k] as number;
        if (neighbour > 0) {
          const next = ids[i + 1] as number;
          if (i + 1 >= length || next < CLASS.NUMBER || !belongs(memberStart, members, next, neighbour - 1))
            continue;
        } else if (neighbour < 0) {
          const previous = i === 0 ? 0 : (ids[i - 1] as number);
          if (previous < CLASS.NUMBER || !belongs(memberStart, members, previous, -neighbour - 1)) continue;
        }
        verify(pack, tokens, bucketPattern[k] as number, i, hits);
      }
    }
  }
  return hits;
}

/**
 * Furthest-reaching check in one direction from the anchor: the set of places each element can stand at,
 * so that several gaps are complete without backtracking. Returns the nearest end, or −1.
 */
function reach(
  pack: Pack,
  tokens: Tokens,
  data: number,
  from: number,
  step: 1 | -1,
  anchor: number,
  count: number,
): number {
  const { patternData, memberStart, members, negator } = pack;
  const { ids, length } = tokens;
  let current = here;
  let next = there;
  current[0] = from;
  let places = 1;
  for (let e = anchor + step; e >= 0 && e < count; e += step) {
    const element = patternData[data + 2 * e] as number;
    const gap = patternData[data + 2 * (step === 1 ? e - 1 : e) + 1] as number;
    let found = 0;
    let tried = from;
    for (let p = 0; p < places; p++) {
      const origin = current[p] as number;
      for (let g = 1; g <= gap + 1; g++) {
        const at = origin + g * step;
        if (at < 0 || at >= length) break;
        const wordClass = ids[at] as number;
        if (wordClass === CLASS.BOUNDARY) break;
        // Places are visited in order; one seen from a nearer origin need not be tried again.
        if (p === 0 || (step === 1 ? at > tried : at < tried)) {
          tried = at;
          if (
            wordClass >= CLASS.NUMBER &&
            found < MOST_POSITIONS &&
            belongs(memberStart, members, wordClass, element)
          )
            next[found++] = at;
        }
        // "pay no fee" is not "pay [a] fee".
        if (negator[wordClass] === 1) break;
      }
    }
    if (found === 0) return -1;
    places = found;
    const swap = current;
    current = next;
    next = swap;
  }
  return current[0] as number;
}

function verify(pack: Pack, tokens: Tokens, pattern: number, at: number, hits: Hits): void {
  const { patternStart, patternData } = pack;
  const start = patternStart[pattern] as number;
  const count = patternData[start] as number;
  const anchor = patternData[start + 1] as number;
  const data = start + 2;
  let last = at;
  if (anchor < count - 1) {
    last = reach(pack, tokens, data, at, 1, anchor, count);
    if (last < 0) return;
  }
  let first = at;
  if (anchor > 0) {
    first = reach(pack, tokens, data, at, -1, anchor, count);
    if (first < 0) return;
  }
  hits.push(pattern, first, last);
}
