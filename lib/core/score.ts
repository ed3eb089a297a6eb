// Points, added up so that a person can follow: every step is kept.
import type { LeanSign, LeanStoryline } from './rule-pack.ts';
import { type Ranked, sayOnce } from './same-words.ts';
import type { Levels, Points } from './rule-set.ts';
import type { Category, Level, LevelReason, Span, Step, StepReason, Strength } from './types.ts';

/** A sign that fired, before it has points. */
export interface Fired {
  readonly sign: LeanSign;
  readonly strength: Strength;
  readonly raised: boolean;
  readonly guessed: boolean;
  readonly quotes: readonly Span[];
}

export interface Credit {
  readonly id: string;
  readonly credit: number;
  readonly claim: boolean;
}

export interface Score {
  readonly points: number;
  readonly level: Level;
  readonly bySign: ReadonlyMap<string, number>;
  readonly storyline: string | null;
  readonly steps: readonly Step[];
}

/** Categories in which a protective word never takes a strong sign back. */
const NEVER_CREDITED: ReadonlySet<Category> = new Set([
  'money-up-front',
  'documents',
  'isolation',
  'travel',
  'control-and-debt',
  'money-mule',
  'threats',
  'forced-criminality',
]);

const round = (points: number): number => Math.round(points * 1000) / 1000;

function basePoints(fired: Fired, points: Points, fitted: Readonly<Record<string, number>>): number {
  const own = fired.raised ? undefined : fitted[fired.sign.id];
  return (own ?? points.strength[fired.strength]) * (fired.guessed ? points.guessed : 1);
}

interface Reckoning {
  readonly bySign: Map<string, number>;
  readonly steps: Step[];
  readonly total: number;
}

/** Points of each sign: highest first, less for every further sign of a category. */
function reckon(ranked: readonly Ranked[], points: Points): Reckoning {
  const bySign = new Map<string, number>();
  const byCategory = new Map<Category, number>();
  const inCategory = new Map<Category, number>();
  const steps: Step[] = [];
  let total = 0;
  let missing = 0;
  for (const { fired, base } of ranked) {
    const { sign, guessed, raised } = fired;
    const because: StepReason[] = [];
    if (guessed) because.push('guessed');
    if (raised) because.push('raised');
    if (sign.missing) {
      // Silence says little: all that is missing shares one small allowance.
      const worth = Math.min(base, points.missingCap - missing);
      missing += worth;
      steps.push({
        step: 'sign',
        id: sign.id,
        base: round(base),
        points: round(worth),
        because: [...because, 'missing'],
      });
      bySign.set(sign.id, round(worth));
      continue;
    }
    const rank = inCategory.get(sign.category) ?? 0;
    inCategory.set(sign.category, rank + 1);
    if (rank > 0) because.push(RANK_REASONS[Math.min(rank, RANK_REASONS.length) - 1] ?? 'later-in-category');
    const worth = base * (points.decay[rank] ?? 0);
    const before = byCategory.get(sign.category) ?? 0;
    const after = Math.min(points.categoryCap, before + worth);
    steps.push({ step: 'sign', id: sign.id, base: round(base), points: round(worth), because });
    if (after < before + worth) {
      steps.push({
        step: 'category-cap',
        category: sign.category,
        from: round(before + worth),
        to: round(after),
      });
    }
    byCategory.set(sign.category, after);
    bySign.set(sign.id, round(after - before));
    total += after - before;
  }
  total += missing;
  return { bySign, steps, total };
}

const RANK_REASONS = ['second-in-category', 'third-in-category', 'later-in-category'] as const;

/** The storyline that adds most; its core must be complete. */
export function bestStoryline(
  storylines: readonly LeanStoryline[],
  has: (term: string) => boolean,
  points: Points,
): { id: string; points: number; extras: string[] } | null {
  let best: { id: string; points: number; extras: string[] } | null = null;
  for (const story of storylines) {
    if (!story.core.every((terms) => terms.some(has))) continue;
    const extras = story.extra.filter(has);
    const worth =
      points.storylineCore + Math.min(points.storylineExtraCap, extras.length * points.storylineExtra);
    if (best === null || worth > best.points) best = { id: story.id, points: worth, extras };
  }
  return best;
}

function protectiveCredit(
  credits: readonly Credit[],
  fired: readonly Fired[],
  points: Points,
  steps: Step[],
): number {
  if (credits.length === 0) return 0;
  if (
    fired.some(
      ({ sign, strength, guessed }) => strength === 'strong' && !guessed && NEVER_CREDITED.has(sign.category),
    )
  ) {
    steps.push({ step: 'protective-refused', because: 'strong-sign' });
    return 0;
  }
  for (const { id, credit } of credits) steps.push({ step: 'protective', id, credit });
  const sum = (claim: boolean): number =>
    credits.filter((c) => c.claim === claim).reduce((total, c) => total + c.credit, 0);
  const all = sum(true) + sum(false);
  const capped = Math.min(points.protectiveCap, sum(false) + Math.min(points.claimCap, sum(true)));
  if (capped < all) steps.push({ step: 'protective-cap', from: round(all), to: round(capped) });
  return capped;
}

function levelOf(
  total: number,
  fired: readonly Fired[],
  bySign: ReadonlyMap<string, number>,
  levels: Levels,
  story: boolean,
): { level: Level; because: LevelReason } {
  if (fired.length === 0) return { level: 0, because: 'nothing-found' };
  if (fired.some(({ sign, guessed }) => sign.stop && !guessed)) return { level: 3, because: 'stop-list' };
  const wanted: Level =
    total >= levels.strong ? 3 : total >= levels.several ? 2 : total >= levels.check ? 1 : 0;
  if (wanted < 2) return { level: wanted, because: 'points' };
  if (fired.every(({ strength }) => strength === 'weak')) return { level: 1, because: 'weak-only' };
  const categories = new Set(
    fired.filter(({ sign }) => (bySign.get(sign.id) ?? 0) > 0).map(({ sign }) => sign.category),
  );
  // A story that is complete is as good as a second category: its parts were seen apart.
  if (categories.size < levels.categoriesForSeveral && !story) return { level: 1, because: 'one-category' };
  return { level: wanted, because: 'points' };
}

export interface ScoreInput {
  readonly fired: readonly Fired[];
  readonly credits: readonly Credit[];
  readonly storylines: readonly LeanStoryline[];
  /** Whether a storyline's term (a sign id or `phrase:<set>`) is there. */
  readonly has: (term: string) => boolean;
  readonly points: Points;
  readonly fitted: Readonly<Record<string, number>>;
  readonly levels: Levels;
}

export function score(input: ScoreInput): Score {
  const { fired, points, levels } = input;
  const steps: Step[] = [];
  // The order of the rules must not matter, so equal points are ordered by id.
  const ranked = fired
    .map((one): Ranked => ({ fired: one, base: basePoints(one, points, input.fitted) }))
    .sort((a, b) => b.base - a.base || (a.fired.sign.id < b.fired.sign.id ? -1 : 1));
  const kept = sayOnce(ranked, (some) => reckon(some, points).total);
  const { bySign, steps: reckoned, total: sum } = reckon(kept, points);
  let total = sum;
  steps.push(...reckoned);
  for (const { fired: swallowed, base } of ranked) {
    if (bySign.has(swallowed.sign.id)) continue;
    bySign.set(swallowed.sign.id, 0);
    steps.push({
      step: 'sign',
      id: swallowed.sign.id,
      base: round(base),
      points: 0,
      because: ['same-words'],
    });
  }
  const story = fired.length === 0 ? null : bestStoryline(input.storylines, input.has, points);
  if (story) {
    steps.push({ step: 'storyline', id: story.id, points: story.points, extras: story.extras });
    total += story.points;
  }
  total = Math.max(0, total - protectiveCredit(input.credits, fired, points, steps));
  const { level, because } = levelOf(total, fired, bySign, levels, story !== null && fired.length > 1);
  steps.push({ step: 'level', points: round(total), level, because });
  return { points: round(total), level, bySign, storyline: story?.id ?? null, steps };
}
