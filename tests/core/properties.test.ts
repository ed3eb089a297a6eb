// What must hold for any text whatever. Each property is tried on at least ten thousand texts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationText, createEngine } from '../../lib/core/assess.ts';
import { foldedWords } from '../../lib/core/scan/phrase-language.ts';
import { score, type Fired } from '../../lib/core/score.ts';
import type { Message, PageText } from '../../lib/core/types.ts';
import { signs } from '../../rules/index.ts';
import { assess, engine, pack, ruleSet } from '../support/engine.ts';

const RUNS = { numRuns: 10_000 };
const SLOW = 300_000;

/** Pieces of real wordings of the rules, glued with anything: more likely to hit than random letters. */
const snippets = signs.flatMap(({ examples }) => examples.matches.map(({ text }) => text));
const rich = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...snippets) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

describe('any text', () => {
  test(
    'gets an answer, and every quote is a slice of it',
    () => {
      fc.assert(
        fc.property(fc.oneof(rich, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
          const { findings, protective, level, points, contacts } = assess(text);
          for (const { quotes } of [...findings, ...protective]) {
            for (const { start, end, text: quoted } of quotes) {
              if (start < 0 || end > text.length || start >= end || text.slice(start, end) !== quoted)
                return false;
            }
          }
          return (
            level >= 0 &&
            level <= 3 &&
            Number.isFinite(points) &&
            contacts.every(({ start, end }) => start >= 0 && start < end && end <= text.length)
          );
        }),
        RUNS,
      );
    },
    SLOW,
  );

  test(
    'folded twice is folded once',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
          const once = foldedWords(text).map(({ word }) => word);
          const twice = foldedWords(once.join(' ')).map(({ word }) => word);
          expect(twice).toEqual(once);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  test(
    'says the same whatever the order of the rules',
    () => {
      const backwards = createEngine(pack, {
        ...ruleSet,
        signs: [...ruleSet.signs].reverse(),
        protective: [...ruleSet.protective].reverse(),
      });
      fc.assert(
        fc.property(rich, (text) => {
          const page: PageText = { kind: 'ad', text };
          const [one, other] = [engine.assess(page), backwards.assess(page)];
          expect(other.points).toBe(one.points);
          expect(other.level).toBe(one.level);
          expect(other.findings).toEqual(one.findings);
        }),
        RUNS,
      );
    },
    SLOW,
  );
});

describe('the score', () => {
  const quote = fc
    .nat(500)
    .chain((start) => fc.integer({ min: 1, max: 40 }).map((length) => ({ start, end: start + length })));
  const fired = fc
    .uniqueArray(
      fc.tuple(fc.nat(ruleSet.signs.length - 1), fc.array(quote, { maxLength: 3 }), fc.boolean()),
      { selector: ([index]) => index, maxLength: 12 },
    )
    .map((list) =>
      list.flatMap(([index, quotes, guessed]): Fired[] => {
        const sign = ruleSet.signs[index];
        return sign ? [{ sign, strength: sign.strength, raised: false, guessed, quotes }] : [];
      }),
    );
  const scoreOf = (
    list: readonly Fired[],
    credits: Parameters<typeof score>[0]['credits'] = [],
  ): ReturnType<typeof score> =>
    score({ ...ruleSet, fired: list, credits, has: (term) => list.some(({ sign }) => sign.id === term) });

  test(
    'never falls when a sign is added',
    () => {
      fc.assert(
        fc.property(fired, fc.nat(), (list, pick) => {
          fc.pre(list.length > 0);
          const without = list.filter((_, i) => i !== pick % list.length);
          expect(scoreOf(list).points).toBeGreaterThanOrEqual(scoreOf(without).points - 0.002);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  test(
    'is lowered by protective signs by no more than the cap',
    () => {
      const credits = fc.array(
        fc.record({
          id: fc.string(),
          credit: fc.double({ min: 0.1, max: 1, noNaN: true }),
          claim: fc.boolean(),
        }),
        { maxLength: 14 },
      );
      fc.assert(
        fc.property(fired, credits, (list, some) => {
          const lowered = scoreOf(list).points - scoreOf(list, some).points;
          expect(lowered).toBeLessThanOrEqual(ruleSet.points.protectiveCap + 0.002);
          expect(lowered).toBeGreaterThanOrEqual(-0.002);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  test(
    'stays at level 1 for weak signs alone, in any number',
    () => {
      const weak = ruleSet.signs.filter(({ strength }) => strength === 'weak');
      fc.assert(
        fc.property(fc.subarray(weak), (some) => {
          const list = some.map((sign, i): Fired => ({
            sign,
            strength: 'weak',
            raised: false,
            guessed: false,
            quotes: [{ start: 50 * i, end: 50 * i + 9 }],
          }));
          expect(scoreOf(list).level).toBeLessThanOrEqual(1);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  test.each(ruleSet.signs.map((sign) => [sign.id, sign] as const))(
    '%s alone shows no more than its strength allows',
    (_, sign) => {
      const alone = scoreOf([
        { sign, strength: sign.strength, raised: false, guessed: false, quotes: [{ start: 0, end: 5 }] },
      ]);
      expect(alone.level).toBeLessThanOrEqual(sign.stop ? 3 : 1);
    },
  );
});

describe('a conversation', () => {
  test(
    'finds in each message what the message says alone, however the chat is cut',
    () => {
      const chat = fc.array(fc.constantFrom(...snippets), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(chat, (texts) => {
          const messages = texts.map((text): Message => ({ from: 'them', text }));
          const whole = engine.assess({ kind: 'chat', text: conversationText(messages), messages });
          fc.pre(whole.voice === 'offer');
          const together = new Set(whole.findings.map(({ id }) => id));
          for (const text of texts) {
            const alone = assess(text, 'chat');
            if (alone.voice === 'warning') continue;
            for (const { id, category } of alone.findings) {
              // What is missing in one message may stand in the next.
              if (ruleSet.signs.find((sign) => sign.id === id)?.missing || category === 'vague-employer')
                continue;
              if (!together.has(id) && !needsAbsence(id)) throw new Error(`${id} was lost: ${text}`);
            }
          }
        }),
        { numRuns: 2_000 },
      );
    },
    SLOW,
  );

  test(
    'judges only the other side',
    () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...snippets), { minLength: 1, maxLength: 5 }), (texts) => {
          const messages = texts.map((text): Message => ({ from: 'me', text }));
          const { findings, level } = engine.assess({
            kind: 'chat',
            text: conversationText(messages),
            messages,
          });
          expect(findings).toEqual([]);
          expect(level).toBe(0);
        }),
        RUNS,
      );
    },
    SLOW,
  );
});

/** Signs that rest on something being absent from the whole, or on what the whole compares. */
function needsAbsence(id: string): boolean {
  return /"(?:absent|detector)"/.test(JSON.stringify(ruleSet.signs.find((sign) => sign.id === id)?.when));
}
