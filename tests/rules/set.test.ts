// Tests about the set of rules, not its members: what must hold for every sign, language and text.
import { describe, expect, test } from 'vitest';
import { DETECTORS } from '../../lib/core/detectors/index.ts';
import { CATEGORIES, type Condition } from '../../lib/core/types.ts';
import {
  examplesOf,
  languagePacks,
  phrasesOf,
  protectiveFiles,
  protectiveSigns,
  signFiles,
  signs,
  storylineFiles,
  storylines,
} from '../../rules/index.ts';
import { PHRASE_SETS } from '../../rules/phrase-sets.ts';
import { SOURCES } from '../../rules/sources.ts';
import { readPattern } from '../../lib/core/scan/phrase-language.ts';
import { pack, ruleSet } from '../support/engine.ts';
import { RULES_WITHOUT_EXAMPLES } from './trial-languages.ts';

const today = Date.now();
const YEAR = 366 * 24 * 3600 * 1000;

function partsOf(condition: Condition): Condition[] {
  return 'parts' in condition ? [condition, ...condition.parts.flatMap(partsOf)] : [condition];
}

const conditionsOf = (rule: {
  when: Condition;
  unless?: readonly Condition[];
  raised?: { when: Condition };
}): Condition[] =>
  [rule.when, ...(rule.unless ?? []), ...(rule.raised ? [rule.raised.when] : [])].flatMap(partsOf);

const setsOf = (rule: Parameters<typeof conditionsOf>[0]): string[] =>
  conditionsOf(rule).flatMap((part) => (part.when === 'phrase' ? [part.set] : []));

const rules = [...signs, ...protectiveSigns];

describe('files and ids agree', () => {
  test.each(Object.entries(signFiles))('%s', (path, file) => {
    const sign = file['default'];
    expect(path).toBe(`./signs/${sign?.category}/${sign?.id}.ts`);
  });
  test.each(Object.entries({ ...protectiveFiles, ...storylineFiles }))('%s', (path, file) => {
    expect(path.endsWith(`/${(file as Record<string, { id: string }>)['default']?.id}.ts`)).toBe(true);
  });
  test('every id is used once', () => {
    const ids = [...rules, ...storylines].map(({ id }) => id);
    const shared = ids.filter((id, i) => ids.indexOf(id) !== i);
    // A protective sign may bear the name of the phrase set it reads, but not of a sign.
    expect(shared).toEqual([]);
  });
  test('every category has signs', () => {
    expect(CATEGORIES.filter((category) => !signs.some((sign) => sign.category === category))).toEqual([]);
  });
});

describe('each sign is complete', () => {
  const FIELDS = [
    'id',
    'category',
    'strength',
    'stage',
    'status',
    'reviewed',
    'when',
    'unless',
    'raised',
    'only',
    'missing',
    'stop',
    'falseAlarms',
    'sources',
    'examples',
  ];
  test.each(signs.map((sign) => [sign.id, sign] as const))('%s', (_, sign) => {
    const order = Object.keys(sign).map((field) => FIELDS.indexOf(field));
    expect(order, 'fields stand in one order').toEqual([...order].sort((a, b) => a - b));
    expect(sign.falseAlarms.length, 'false alarms are named').toBeGreaterThan(0);
    expect(sign.sources.length, 'it has a source').toBeGreaterThan(0);
    expect(
      sign.sources.filter((code) => !(code in SOURCES)),
      'its sources exist',
    ).toEqual([]);
    expect(today - Date.parse(sign.reviewed), 'it was reviewed within a year').toBeLessThan(YEAR);
  });
});

describe('conditions speak of things that exist', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(setsOf(rule).filter((set) => !(set in PHRASE_SETS))).toEqual([]);
    const detectors = conditionsOf(rule).flatMap((part) => (part.when === 'detector' ? [part.name] : []));
    expect(detectors.filter((name) => !(name in DETECTORS))).toEqual([]);
  });
  test('storylines name signs or phrase sets that exist', () => {
    const ids = new Set(signs.map(({ id }) => id));
    const terms = storylines.flatMap(({ core, extra }) => [...core.flat(), ...extra]);
    expect(
      terms.filter((term) => (term.startsWith('phrase:') ? !(term.slice(7) in PHRASE_SETS) : !ids.has(term))),
    ).toEqual([]);
  });
  test('every phrase set is used by a rule, a storyline, a detector or a frame', () => {
    const used = new Set([
      ...rules.flatMap(setsOf),
      ...storylines
        .flatMap(({ core, extra }) => [...core.flat(), ...extra])
        .filter((term) => term.startsWith('phrase:'))
        .map((term) => term.slice(7)),
    ]);
    const byDetectors = new Set([
      'company-talk',
      'simple-work',
      'domestic-work',
      'entertainment-work',
      'contract',
      'move-to-messenger',
      'agent-word',
      'licence-word',
      'click-link',
      'message-me',
      'reply-with-code',
    ]);
    const unused = Object.keys(PHRASE_SETS).filter(
      (set) => !used.has(set) && !byDetectors.has(set) && !set.startsWith('frame-'),
    );
    expect(unused).toEqual([]);
  });
});

describe('examples', () => {
  const examplesIn = (
    id: string,
    own: (typeof rules)[number]['examples'],
    lang: string,
  ): { matches: number; misses: number } => {
    const more = examplesOf(lang)[id];
    const count = (list: readonly { lang: string }[]): number =>
      list.filter((example) => example.lang === lang).length;
    return {
      matches: count(own.matches) + (more?.matches.length ?? 0),
      misses: count(own.misses) + (more?.misses.length ?? 0),
    };
  };
  // Detectors that need a page, a history or a number have their own tests in tests/core/detectors.
  const NEEDS_MORE_THAN_TEXT = new Set([
    'reused-contact-or-text',
    'contradicting-facts',
    'jobposting-data',
    'employer-named',
    'official-apply-page',
  ]);
  const texts = rules.filter(({ id }) => !NEEDS_MORE_THAN_TEXT.has(id));
  const isShort =
    (lang: string) =>
    (rule: (typeof rules)[number]): boolean => {
      const { matches, misses } = examplesIn(rule.id, rule.examples, lang);
      return rule.id in phrasesOf(lang) && Math.min(matches, misses) < 2;
    };
  test.each(texts.map((rule) => [rule.id, rule] as const))(
    '%s has at least three matches and three near misses in English',
    (id, rule) => {
      const { matches, misses } = examplesIn(id, rule.examples, 'en');
      expect(Math.min(matches, misses)).toBeGreaterThanOrEqual(3);
    },
  );
  test.each(languagePacks.map(({ code }) => code))(
    '%s has two matches and two near misses for every rule with phrases',
    (code) => {
      const short = texts.filter(isShort(code)).map(({ id }) => id);
      expect(short.length, short.join(', ')).toBeLessThanOrEqual(RULES_WITHOUT_EXAMPLES[code] ?? 0);
    },
  );
  test('the list of languages in trial is not longer than it must be', () => {
    for (const [code, allowed] of Object.entries(RULES_WITHOUT_EXAMPLES)) {
      expect(texts.filter(isShort(code)).length, `${code}: lower its number`).toBe(allowed);
    }
  });
});

describe('languages', () => {
  test.each(languagePacks.map((language) => [language.code, language] as const))(
    '%s is whole',
    (code, language) => {
      expect(language.functionWords.length).toBeGreaterThanOrEqual(20);
      const sets = Object.keys(phrasesOf(code));
      expect(sets.filter((set) => !(set in PHRASE_SETS))).toEqual([]);
      expect(sets.length, 'it can say the most important of what signs are built from').toBeGreaterThan(25);
      for (const list of Object.values(phrasesOf(code))) {
        for (const { pattern, source } of list) {
          expect(() => readPattern(pattern)).not.toThrow();
          expect(source === undefined || source in SOURCES, `${pattern}: ${source}`).toBe(true);
        }
      }
    },
  );
  test('the scanner has a language for every pack', () => {
    expect(pack.languages).toEqual(languagePacks.map(({ code }) => code));
  });
});

describe('what is never a sign', () => {
  // Places are looked up in a table of countries and cities; people are never sorted by where they come from.
  const NEVER =
    /\b(?:nigerians?|indians?|chinese|filipinos?|russians?|romanians?|ukrainians?|gyps(?:y|ies)|roma|arabs?|africans?|muslims?|christians?|jews?|jewish|hindus?|buddhists?|blacks?|whites?|accents?|ethnic|race|religion)\b/i;
  test('ids', () => expect(rules.filter(({ id }) => NEVER.test(id)).map(({ id }) => id)).toEqual([]));
  test('English phrases', () => {
    const found = Object.values(phrasesOf('en'))
      .flat()
      .filter(({ pattern }) => NEVER.test(pattern));
    expect(found.map(({ pattern }) => pattern)).toEqual([]);
  });
});

test('points keep their order', () => {
  const { weak, moderate, strong } = ruleSet.points.strength;
  expect(weak).toBeLessThan(moderate);
  expect(moderate).toBeLessThan(strong);
  expect(
    ruleSet.levels.categoriesForSeveral,
    'one sign alone shows things to check, not more',
  ).toBeGreaterThan(1);
});
