// What turns a sentence around: "we never ask for a fee" and "beware of anyone who asks for a fee" are not fees.
import type { Occurrence, Reading } from '../reading.ts';
import { CLASS } from '../scan/pack.ts';

/** Words a negation reaches forward or backward. */
const NEGATION_REACH = 5;
const NEGATION_AFTER_REACH = 3;
/** Words a warning reaches inside its own sentence. */
const SENTENCE_REACH = 30;

const SENTENCE_FRAMES = [
  'frame-warning',
  'frame-report',
  'frame-question',
  'frame-past',
  'frame-condition',
] as const;

export type FrameKind = 'negation' | (typeof SENTENCE_FRAMES)[number];

const NONE: readonly Occurrence[] = [];

/** Occurrences whose first token lies in [from, to], found by halving: texts may hold thousands. */
export function between(list: readonly Occurrence[], from: number, to: number): readonly Occurrence[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end]?.first ?? 0) <= to) end++;
  return low === end ? NONE : list.slice(low, end);
}

/** Whether a sentence ends between two tokens. */
export function boundaryBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens.ids[i] === CLASS.BOUNDARY) return true;
  return false;
}

/** Tokens of the sentence around an occurrence, at most SENTENCE_REACH to each side. */
export function sentenceAround(reading: Reading, occurrence: Occurrence): { from: number; to: number } {
  const { ids, length } = reading.tokens;
  let from = occurrence.first;
  while (from > 0 && occurrence.first - from < SENTENCE_REACH && ids[from - 1] !== CLASS.BOUNDARY) from--;
  let to = occurrence.last;
  while (to + 1 < length && to - occurrence.last < SENTENCE_REACH && ids[to + 1] !== CLASS.BOUNDARY) to++;
  return { from, to };
}

/** A comma or a line of its own closes the reach of "no": "no fees, send your passport". */
function clauseEnds(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (
      unit === 0x2c ||
      unit === 0x0a ||
      unit === 0x060c ||
      unit === 0xff0c ||
      unit === 0x3001 ||
      unit === 0x3b
    )
      return true;
  }
  return false;
}

function negated(reading: Reading, occurrence: Occurrence): boolean {
  const { tokens, text, offset } = reading;
  for (const negator of between(
    reading.sets.get('frame-negation') ?? NONE,
    occurrence.first - NEGATION_REACH - 2,
    occurrence.first - 1,
  )) {
    if (negator.last >= occurrence.first) continue;
    if (occurrence.first - negator.last > NEGATION_REACH) continue;
    if (boundaryBetween(reading, negator.last, occurrence.first)) continue;
    if (!clauseEnds(text, negator.end - offset, occurrence.start - offset)) return true;
  }
  for (const negator of between(
    reading.sets.get('frame-negation-after') ?? NONE,
    occurrence.first,
    occurrence.last + NEGATION_AFTER_REACH,
  )) {
    // Inside the phrase itself the negation belongs to the phrase.
    if (negator.last <= occurrence.last && negator.first > occurrence.first) continue;
    if (negator.first <= occurrence.last) continue;
    if (boundaryBetween(reading, occurrence.last, negator.first)) continue;
    if (!clauseEnds(text, occurrence.end - offset, tokens.starts[negator.first] ?? 0)) return true;
  }
  return false;
}

/** The frame an occurrence stands in, or null when it means what it says. */
export function frameOf(reading: Reading, occurrence: Occurrence): FrameKind | null {
  if (negated(reading, occurrence)) return 'negation';
  const { from, to } = sentenceAround(reading, occurrence);
  for (const set of SENTENCE_FRAMES) {
    for (const frame of between(reading.sets.get(set) ?? NONE, from, to)) {
      const inside = frame.first >= occurrence.first && frame.last <= occurrence.last;
      // "This is not a scam" warns of nothing.
      if (!inside && frame.last <= to && !negated(reading, frame)) return set;
    }
  }
  return null;
}
