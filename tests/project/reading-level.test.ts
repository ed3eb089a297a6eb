// English is the text all others are made from, so it must be plain: about what an eleven-year-old reads.
import { describe, expect, it } from 'vitest';
import { argumentsOf, formatMessage } from '../../lib/i18n/format-message.ts';
import type { Texts } from '../../rules/define.ts';
import { messages } from '../../rules/languages/en/interface.ts';

const textFiles = import.meta.glob<Texts>('../../rules/languages/en/texts.ts', {
  import: 'texts',
  eager: true,
});
const texts = Object.values(textFiles);

const spoken = (message: string): string =>
  formatMessage(message, 'en', Object.fromEntries(argumentsOf(message).map((name) => [name, 2]))) ?? message;

const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [];

const ALL = [...Object.values(messages).map(spoken), ...texts.flatMap(leaves)];
const sentences = ALL.flatMap((text) => text.split(/[.?:…]\s+|[.?]$/u)).filter((sentence) =>
  sentence.includes(' '),
);
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/** Words that frighten, blame, promise, or need a dictionary. */
const NEVER = [
  'red flag',
  'scam',
  'scammer',
  'fraudster',
  'victim',
  'naive',
  'fall for',
  'duped',
  'gullible',
  'trafficked',
  'trafficker',
  'trafficking',
  'legitimate',
  'verified',
  'risk-free',
  'no risk',
  'suspicious',
  'perpetrator',
  'exploitative',
  'coercion',
  'phishing',
  'modus',
  'algorithm',
  'assessment',
  'heuristic',
  'utilize',
  'utilise',
  'prior to',
  'in order to',
  'e.g.',
  'i.e.',
  'illegal alien',
  '100 %',
  '100%',
] as const;

describe('English texts', () => {
  it('have short sentences', () => {
    const average = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length;
    expect(average).toBeLessThanOrEqual(15);
    expect(sentences.filter((sentence) => wordsIn(sentence) > 18)).toEqual([]);
  });

  it('have no jargon, blame or promise', () => {
    const found = ALL.flatMap((text) =>
      NEVER.filter((word) =>
        new RegExp(`(?<![\\p{L}])${word.replace('.', '\\.')}(?![\\p{L}])`, 'iu').test(text),
      ).map((word) => `${word}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('never call an offer safe', () => {
    expect(ALL.filter((text) => /\b(?:safe|clean|harmless|trustworthy)\b/iu.test(text))).toEqual([]);
  });

  it('do not shout', () => {
    expect(ALL.filter((text) => text.includes('!'))).toEqual([]);
  });

  it('say what an empty result does not mean', () => {
    expect(messages['level.0.meaning']).toBe(
      'Our checks found none of the signs we know. That does not tell you the offer is real.',
    );
  });
});
