// Disguise is itself a sign, from two words on: one odd word may be a brand or a slip.
import { occurrenceAt } from '../reading.ts';
import type { Detector } from './detect.ts';

const ENOUGH_WORDS = 2;
/** Bold or circled letters are common in honest posts: decoration hides nothing from a reader. */
const DECORATION = new Set(['styled-letters', 'invisible-letters']);
/** Web pages leave a zero-width break in a long word now and then. */
const ENOUGH_INVISIBLE = 3;

export const hiddenLetters: Detector = ({ reading }) => {
  const { disguised } = reading.tokens;
  const hidden = disguised.filter(({ how }) => !DECORATION.has(how));
  if (hidden.length >= ENOUGH_WORDS) return hidden.slice(0, 5).map((word) => occurrenceAt(reading, word));
  const invisible = disguised.filter(({ how }) => how === 'invisible-letters');
  return invisible.length >= ENOUGH_INVISIBLE
    ? invisible.slice(0, 3).map((word) => occurrenceAt(reading, word))
    : [];
};
