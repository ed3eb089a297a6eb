// Disguise is itself a sign, from two words on: one odd word may be a brand or a slip.
import { occurrenceAt } from '../reading.ts';
import type { Detector } from './detect.ts';

const ENOUGH_WORDS = 2;
/** Decoration (bold, circled letters) is common in honest posts; only letters that pass for others count alone. */
const DECORATION = new Set(['styled-letters', 'invisible-letters']);
const ENOUGH_DECORATED = 6;

export const hiddenLetters: Detector = ({ reading }) => {
  const { disguised } = reading.tokens;
  const hidden = disguised.filter(({ how }) => !DECORATION.has(how));
  if (hidden.length >= ENOUGH_WORDS) return hidden.slice(0, 5).map((word) => occurrenceAt(reading, word));
  const decorated = disguised.filter(({ how }) => how === 'invisible-letters');
  return decorated.length >= ENOUGH_DECORATED
    ? decorated.slice(0, 3).map((word) => occurrenceAt(reading, word))
    : [];
};
