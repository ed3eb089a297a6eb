// All points of the score live here (start values: catalogue, part 5).
import type { Strength } from '../lib/core/types.ts';

export const POINTS = {
  strength: { weak: 0.5, moderate: 1.5, strong: 3 } satisfies Record<Strength, number>,
  /** The second and third sign of one category add less: they often say the same thing twice. */
  decay: [1, 0.5, 0.25],
  categoryCap: 5,
  missingCap: 1,
  /** A wording nobody has seen in a real offer counts less. On labelled texts guesses alarm no more often than seen ones. */
  guessed: 0.75,
  storylineCore: 2,
  storylineExtra: 0.5,
  storylineExtraCap: 1.5,
  protectiveCap: 2,
  claimCap: 0.5,
} as const;

/** Points of a single sign that differ from its strength, fitted on labelled texts within the band. */
export const FITTED: Readonly<Record<string, number>> = {};
