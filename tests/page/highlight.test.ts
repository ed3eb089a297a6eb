// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearQuotes, showQuotes } from '../../lib/page/highlight.ts';

const highlights = new Map<string, { readonly ranges: Range[] }>();

beforeEach(() => {
  // The Custom Highlight API, as far as we use it: made documents do not have it.
  Object.assign(window, {
    Highlight: class {
      readonly ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
    CSS: { highlights },
  });
});
afterEach(() => highlights.clear());

const quote = (text: string) => ({ text, start: 0, end: text.length });
const wordsOf = (name: string): string[] =>
  (highlights.get(name)?.ranges ?? []).map((range) => range.toString().replace(/\s+/gu, ' '));

describe('quotes in the page', () => {
  it('are found across elements and line breaks, and nothing is added to the page', () => {
    document.body.innerHTML =
      '<p>Please pay the <b>visa\n   fee</b> first.</p><p>Send your passport today.</p>';
    const before = document.body.innerHTML;
    expect(showQuotes([quote('pay the visa fee'), quote('passport'), quote('not here')], 1)).toBe(2);
    expect(wordsOf('second-look-quotes')).toEqual(['pay the visa fee']);
    expect(wordsOf('second-look-focus')).toEqual(['passport']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('step, and go away', () => {
    document.body.innerHTML = '<p>one two</p>';
    showQuotes([quote('one'), quote('two')], 0);
    showQuotes([quote('one'), quote('two')], 1);
    expect([wordsOf('second-look-focus'), wordsOf('second-look-quotes')]).toEqual([['two'], ['one']]);
    clearQuotes();
    expect(highlights.size).toBe(0);
  });

  it('are not looked for in scripts', () => {
    document.body.innerHTML = '<script type="text/plain">visa fee</script><p>nothing</p>';
    expect(showQuotes([quote('visa fee')], 0)).toBe(0);
  });
});
