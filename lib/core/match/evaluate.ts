// Conditions are data; this is the one place that reads them. Every answer is evidence: words to quote.
import { boundaryBetween, frameOf, sentenceAround } from '../frame/frames.ts';
import type { Detect } from '../detectors/detect.ts';
import type { Occurrence, Reading } from '../reading.ts';
import { occurrenceAt } from '../reading.ts';
import type { Condition } from '../types.ts';

/** What earlier messages of a conversation already showed, by condition. */
export type Memory = Map<Condition, Occurrence>;

export interface Scope {
  readonly reading: Reading;
  readonly memory: Memory;
  readonly detect: Detect;
}

type Found = readonly Occurrence[];
const NOTHING: Found = [];
/** Evidence without words: something is absent. */
const ABSENT: Occurrence = { first: 0, last: 0, start: 0, end: 0, seen: true, quotes: [] };
/** A quote longer than this is split into its parts. */
const LONGEST_QUOTE = 160;
const MOST_EVIDENCE = 100;

export function evaluate(condition: Condition, scope: Scope): Found {
  switch (condition.when) {
    case 'phrase': {
      const found = scope.reading.sets.get(condition.set) ?? NOTHING;
      return condition.framed === 'ignore' || found.length === 0
        ? found
        : found.filter((o) => frameOf(scope.reading, o) === null);
    }
    case 'contact':
      return scope.reading.signals.contacts
        .filter((contact) => condition.kinds.includes(contact.kind))
        .map((contact) => occurrenceAt(scope.reading, contact));
    case 'amount':
      return scope.reading.signals.amounts
        .filter((sum) => !condition.period || (sum.period !== null && condition.period.includes(sum.period)))
        .map((sum) => occurrenceAt(scope.reading, sum));
    case 'place':
      return scope.detect('place', condition.warned === true ? 1 : 0, scope.reading);
    case 'detector':
      return scope.detect(condition.name, condition.atLeast ?? 0, scope.reading);
    case 'near':
      return together(condition.parts, scope, (a, b) => distance(a, b) <= condition.words);
    case 'same-sentence':
      return together(condition.parts, scope, (a, b) => {
        const { from, to } = sentenceAround(scope.reading, a);
        return b.first >= from && b.last <= to;
      });
    case 'any':
      return inOrder(condition.parts.flatMap((part) => evaluate(part, scope)));
    case 'all':
      return everyPart(condition.parts, scope);
    case 'count':
      return enoughParts(condition.parts, condition.count, scope);
    case 'absent':
      return condition.parts.every((part) => remembered(part, scope).length === 0) ? [ABSENT] : NOTHING;
  }
}

const inOrder = (found: Occurrence[]): Found =>
  found.length > 1 ? found.sort((a, b) => a.first - b.first || b.last - a.last) : found;

/** Words between two stretches; 0 when they touch or overlap. */
function distance(a: Occurrence, b: Occurrence): number {
  return Math.max(0, a.first > b.last ? a.first - b.last - 1 : b.first - a.last - 1);
}

function merge(a: Occurrence, b: Occurrence, split: boolean): Occurrence {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  return {
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    start,
    end,
    seen: a.seen && b.seen,
    quotes: split || end - start > LONGEST_QUOTE ? [...a.quotes, ...b.quotes] : [{ start, end }],
  };
}

/** Each occurrence of the first part with its nearest fitting neighbour of every further part. */
function together(
  parts: readonly Condition[],
  scope: Scope,
  fits: (a: Occurrence, b: Occurrence) => boolean,
): Found {
  let groups: Found | null = null;
  for (const part of parts) {
    const found = evaluate(part, scope);
    if (found.length === 0) return NOTHING;
    groups = groups === null ? found : join(groups, found, scope.reading, fits);
    if (groups.length === 0) return NOTHING;
  }
  return groups ?? NOTHING;
}

function join(
  groups: Found,
  found: Found,
  reading: Reading,
  fits: (a: Occurrence, b: Occurrence) => boolean,
): Found {
  const joined: Occurrence[] = [];
  let from = 0;
  for (const group of groups) {
    if (joined.length >= MOST_EVIDENCE) break;
    // Both lists are in order, so the nearest candidates lie around where the last group's lay.
    while (from < found.length - 1 && (found[from]?.last ?? 0) < group.first) from++;
    let best: Occurrence | null = null;
    for (const candidate of found.slice(Math.max(0, from - 2), from + 3)) {
      if (fits(group, candidate) && (best === null || distance(group, candidate) < distance(group, best)))
        best = candidate;
    }
    if (best !== null)
      joined.push(
        merge(
          group,
          best,
          boundaryBetween(reading, Math.min(group.last, best.last), Math.max(group.first, best.first)),
        ),
      );
  }
  return joined;
}

/** Evidence in this block, or what an earlier message showed. */
function remembered(part: Condition, scope: Scope): Found {
  const found = evaluate(part, scope);
  const [first] = found;
  if (first) {
    if (!scope.memory.has(part)) scope.memory.set(part, first);
    return found;
  }
  const before = scope.memory.get(part);
  return before ? [before] : NOTHING;
}

function everyPart(parts: readonly Condition[], scope: Scope): Found {
  let whole: Occurrence | null = null;
  // Every part is looked at even when one is missing: a later message may bring it.
  const firsts = parts.map((part) => remembered(part, scope)[0]);
  for (const first of firsts) {
    if (!first) return NOTHING;
    whole = whole === null || whole === ABSENT ? first : first === ABSENT ? whole : merge(whole, first, true);
  }
  return whole ? [whole] : NOTHING;
}

function enoughParts(parts: readonly Condition[], count: number, scope: Scope): Found {
  const firsts = parts.map((part) => remembered(part, scope)[0]).filter((first) => first !== undefined);
  if (firsts.length < count) return NOTHING;
  return [firsts.slice(0, Math.max(count, 3)).reduce((whole, first) => merge(whole, first, true))];
}
