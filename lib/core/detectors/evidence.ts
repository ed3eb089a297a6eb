// Shared by detectors: evidence without words, for what is missing or comes from the page around the text.
import type { Occurrence } from '../reading.ts';

export const WITHOUT_WORDS: readonly Occurrence[] = [
  { first: 0, last: 0, start: 0, end: 0, seen: true, quotes: [] },
];
export const NOTHING: readonly Occurrence[] = [];
