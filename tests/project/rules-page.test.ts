// The document made from the rules. It is not compared with docs/rules.md: languages grow every week.
import { beforeAll, describe, expect, it } from 'vitest';
import { gatherRules, type AllRules } from '../../lib/cli/docs/gather-rules.ts';
import { rulesPage } from '../../lib/cli/docs/rules-page.ts';

let rules: AllRules;
let page = '';
beforeAll(async () => {
  rules = await gatherRules();
  page = rulesPage(rules);
});

describe('the document about the rules', () => {
  it('has a heading for every sign, protective sign and storyline, once', () => {
    const ids = [...rules.signs, ...rules.protectiveSigns, ...rules.storylines].map(({ id }) => id);
    const headings = [...page.matchAll(/^### (.+)$/gmu)].map(([, heading]) => heading);
    expect(headings.toSorted()).toEqual(ids.toSorted());
  });

  it('names every language and every source address', () => {
    for (const { code } of rules.languages) expect(page).toContain(`(${code}) |`);
    for (const { address } of Object.values(rules.sources)) {
      if (address !== null) expect(page).toContain(`<${address}>`);
    }
  });

  it('leaves no hole where a text is missing', () => {
    expect(page).not.toMatch(/\bundefined\b|\bNaN\b|\[object/u);
    const silent = {
      ...rules,
      languages: rules.languages.map((language) => ({ ...language, texts: null, messages: 0, examples: {} })),
    };
    expect(rulesPage(silent)).not.toMatch(/\bundefined\b|\bNaN\b/u);
  });

  it('is the same each time, whatever order the files come in', () => {
    const turned = {
      ...rules,
      signs: rules.signs.toReversed(),
      storylines: rules.storylines.toReversed(),
      protectiveSigns: rules.protectiveSigns.toReversed(),
      languages: rules.languages.toReversed(),
    };
    expect(rulesPage(turned)).toBe(page);
  });

  it('links only to headings it has', () => {
    const headings = [...page.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...page.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor = '']) => anchor);
    expect([...new Set(links)].filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  it('does not call a language spoken that has no texts', () => {
    for (const { code, texts, messages } of rules.languages) {
      const row = page.split('\n').find((line) => line.includes(`(${code}) |`)) ?? '';
      const cells = row.split('|').map((cell) => cell.trim());
      if (texts === null) expect(cells[7]).toBe('none');
      if (messages === 0) expect(cells[8]).toBe('no');
    }
  });
});
