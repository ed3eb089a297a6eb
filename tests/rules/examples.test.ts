// Every example of every rule, in every language: it fires and quotes the words, or it stays quiet.
import { describe, expect, test } from 'vitest';
import type { Examples } from '../../lib/core/types.ts';
import { examplesOf, languagePacks, protectiveSigns, signs, storylines } from '../../rules/index.ts';
import { assess } from '../support/engine.ts';
import { OPEN_EXAMPLES } from './open-examples.ts';

const isOpen = (lang: string, text: string): boolean =>
  OPEN_EXAMPLES.some((one) => `${lang}: ${text}`.startsWith(one));
/** An open example must fail, so that the list never outlives its reason. */
const exampleTest = (lang: string, text: string): typeof test.fails =>
  isOpen(lang, text) ? test.fails : (test as typeof test.fails);

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}…` : text);

function quotesOf(id: string, text: string, kind: 'ad' | 'chat' | undefined): string[] | null {
  const { findings, protective } = assess(text, kind);
  const found = [...findings, ...protective].find((one) => one.id === id);
  return found ? found.quotes.map((quote) => quote.text) : null;
}

function tell(id: string, examples: Examples): void {
  for (const { lang, text, shows, kind } of examples.matches) {
    exampleTest(lang, text)(`${lang} fires: ${short(text)}`, () => {
      const quotes = quotesOf(id, text, kind);
      expect(quotes, `${id} did not fire`).not.toBeNull();
      expect(quotes?.join(' … ')).toContain(shows);
    });
  }
  for (const { lang, text, because, kind } of examples.misses) {
    exampleTest(lang, text)(`${lang} stays quiet, ${because}: ${short(text)}`, () =>
      expect(quotesOf(id, text, kind)).toBeNull(),
    );
  }
}

/** Examples of the sign file and of each language folder, in one list. */
function allExamples(id: string, own: Examples): Examples {
  const matches = [...own.matches];
  const misses = [...own.misses];
  for (const { code } of languagePacks) {
    const more = examplesOf(code)[id];
    matches.push(...(more?.matches ?? []).map((example) => ({ ...example, lang: code })));
    misses.push(...(more?.misses ?? []).map((example) => ({ ...example, lang: code })));
  }
  return { matches, misses };
}

for (const rule of [...signs, ...protectiveSigns]) {
  const examples = allExamples(rule.id, rule.examples);
  // Rules that compare facts of the page cannot show them in a text; they are tested in tests/core/detectors.
  if (examples.matches.length + examples.misses.length > 0) describe(rule.id, () => tell(rule.id, examples));
}

for (const story of storylines) {
  describe(story.id, () => {
    const { matches, misses } = allExamples(story.id, story.examples);
    for (const { lang, text, kind, shows } of matches) {
      exampleTest(lang, text)(`${lang} tells it: ${short(text)}`, () => {
        const { storyline, findings } = assess(text, kind);
        expect(storyline).toBe(story.id);
        expect(findings.flatMap(({ quotes }) => quotes.map((quote) => quote.text)).join(' … ')).toContain(
          shows,
        );
      });
    }
    for (const { lang, text, kind, because } of misses) {
      exampleTest(lang, text)(`${lang} does not tell it, ${because}: ${short(text)}`, () =>
        expect(assess(text, kind).storyline).not.toBe(story.id),
      );
    }
  });
}
