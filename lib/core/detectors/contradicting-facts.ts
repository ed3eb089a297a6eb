// The machine-readable description and the page the reader sees name different employers, countries or pay.
import { foldedWords } from '../scan/phrase-language.ts';
import type { Detector } from './detect.ts';
import { NOTHING, WITHOUT_WORDS } from './evidence.ts';

function wordsOf(text: string | undefined): Set<string> {
  return new Set(
    foldedWords(text ?? '')
      .map(({ word }) => word)
      .filter((word) => word.length > 2),
  );
}

/** Names that share no word at all; "ACME Ltd" and "Acme Limited" do. */
function different(a: string | undefined, b: string | undefined): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left.size > 0 && right.size > 0 && ![...left].some((word) => right.has(word));
}

export const contradictingFacts: Detector = ({ page: { facts, visibleFacts } }) =>
  facts &&
  visibleFacts &&
  (different(facts.employer, visibleFacts.employer) || different(facts.country, visibleFacts.country))
    ? WITHOUT_WORDS
    : NOTHING;
