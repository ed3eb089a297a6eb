// What others do, built from the same phrases: one regular expression for each.
import { readPattern, type Element } from '../../core/scan/phrase-language.ts';
import type { PhraseSource } from '../../core/compile.ts';

const escape = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function elementPattern({ forms, wordClass }: Element): string {
  if (wordClass !== 0) return '\\d[\\d.,]*';
  return `(?:${forms.map(({ word, stem }) => escape(word) + (stem ? '\\p{L}*' : '')).join('|')})`;
}

function toRegExp(pattern: string): RegExp {
  const ways = readPattern(pattern).map((sequence) =>
    sequence
      .map(
        (element, i) =>
          (i === 0 ? '' : element.gap === 0 ? '\\W+' : `(?:\\W+[^\\s]+){0,${element.gap}}?\\W+`) +
          elementPattern(element),
      )
      .join(''),
  );
  return new RegExp(`\\b(?:${ways.join('|')})`, 'iu');
}

/** One expression a phrase, as peers do it. Returns how many match. */
export function regExpList(phrases: readonly PhraseSource[]): (text: string) => number {
  const expressions = phrases.map(({ pattern }) => toRegExp(pattern));
  return (text) => {
    let hits = 0;
    for (const expression of expressions) if (expression.test(text)) hits++;
    return hits;
  };
}
