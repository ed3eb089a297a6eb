import type { OfferFacts } from '../core/types.ts';

/** One offer as a machine-readable description tells it. */
export interface Posting {
  readonly title: string;
  readonly text: string;
  readonly facts: OfferFacts;
}

/** Leaves out what is empty, so that "not said" and "said nothing" look the same. */
export function factsFrom(parts: {
  readonly [K in keyof OfferFacts]: string | null | undefined;
}): OfferFacts {
  const said = Object.entries(parts).filter(([, value]) => typeof value === 'string' && value.trim() !== '');
  return Object.fromEntries(said.map(([name, value]) => [name, String(value).trim().slice(0, 300)]));
}

export const hasFacts = (facts: OfferFacts): boolean => Object.keys(facts).length > 0;
