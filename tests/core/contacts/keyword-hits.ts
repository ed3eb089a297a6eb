// Stands in for the phrase scan: finds the contact keywords of a short text one by one.
import { isSpacedLetter } from '../../../lib/core/characters.ts';
import { contactKeywords } from '../../../rules/tables/contact-keywords.ts';
import type { KeywordHit } from '../../../lib/core/signals-input.ts';
import { WordIndex } from '../../../lib/core/word-index.ts';

const INDEXES = new Map<string, WordIndex<string>>();
for (const { id } of contactKeywords) {
  if (INDEXES.has(id)) continue;
  INDEXES.set(
    id,
    new WordIndex(contactKeywords.filter((one) => one.id === id).map((one) => [one.pattern, id])),
  );
}

export function keywordHits(text: string): KeywordHit[] {
  const hits: KeywordHit[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isSpacedLetter(text, at) && isSpacedLetter(text, at - 1)) continue;
    for (const [id, index] of INDEXES)
      if (index.matchAt(text, at) !== undefined) hits.push({ id, start: at, end: index.end });
  }
  return hits;
}
