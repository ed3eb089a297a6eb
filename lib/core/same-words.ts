// The same words count once. Of signs that quote the same words, those stay that together count most;
// choosing the best set, not the first one, is what makes more evidence never mean fewer points.
import type { Fired } from './score.ts';
import type { Span } from './types.ts';

/** A sign with its points before anything is taken off. */
export interface Ranked {
  readonly fired: Fired;
  readonly base: number;
}

/** Share of the quoted characters from which on two signs say the same. */
const SAME = 0.6;
/** Signs in conflict that are tried in every combination; beyond them the stronger one stays. */
const MOST_TRIED = 12;

function sharedWords(inner: readonly Span[], outer: readonly Span[]): number {
  let all = 0;
  let shared = 0;
  for (const a of inner) {
    all += a.end - a.start;
    for (const b of outer) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  }
  return all === 0 ? 0 : shared / all;
}

const sameWords = (a: Ranked, b: Ranked): boolean =>
  sharedWords(a.fired.quotes, b.fired.quotes) > SAME || sharedWords(b.fired.quotes, a.fired.quotes) > SAME;

/** The signs that count, in the order they came. */
export function sayOnce(
  ranked: readonly Ranked[],
  worth: (some: readonly Ranked[]) => number,
): readonly Ranked[] {
  const rivals = new Map(
    ranked.map((one) => [one, ranked.filter((other) => other !== one && sameWords(one, other))]),
  );
  const contested = ranked.filter((one) => (rivals.get(one)?.length ?? 0) > 0);
  if (contested.length === 0) return ranked;
  const given = new Set<Ranked>();
  for (const late of contested.slice(MOST_TRIED)) {
    if (
      contested
        .slice(0, contested.indexOf(late))
        .some((other) => rivals.get(late)?.includes(other) && !given.has(other))
    )
      given.add(late);
  }
  let best: readonly Ranked[] = [];
  let most = -1;
  const tryAll = (dropped: ReadonlySet<Ranked>): void => {
    const torn = contested.find(
      (one) => !dropped.has(one) && rivals.get(one)?.some((other) => !dropped.has(other)),
    );
    if (torn === undefined) {
      const kept = ranked.filter((one) => !dropped.has(one));
      const total = worth(kept);
      if (total > most + 1e-9) {
        most = total;
        best = kept;
      }
      return;
    }
    tryAll(new Set([...dropped, ...(rivals.get(torn) ?? [])]));
    tryAll(new Set([...dropped, torn]));
  };
  tryAll(given);
  return best;
}
