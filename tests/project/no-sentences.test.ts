// Everything people read lives in rules/languages, so that it can be translated and reviewed.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { messages } from '../../rules/languages/en/interface.ts';

const sources = import.meta.glob<string>(
  ['../../components/*.{ts,tsx}', '../../entrypoints/**/*.{ts,tsx}', '../../lib/i18n/*.ts'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const FILES = Object.entries(sources).map(([path, text]) => ({ path: path.replace('../../', ''), text }));

/** Attributes whose value is read by people or read out to them. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label']);

function wordsForPeople(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      // Our own components take message keys where HTML takes text.
      if (!(node.initializer.text in messages)) found.push(node.initializer.text);
    }
    const inJsx =
      ts.isStringLiteral(node) && ts.isJsxExpression(node.parent) && !ts.isJsxAttribute(node.parent.parent);
    if (inJsx && /\p{L}{2}/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('no sentence for people outside rules/languages', () => {
  it.each(FILES)('$path', ({ path, text }) => {
    expect(wordsForPeople(path, text)).toEqual([]);
  });

  it('finds one when there is one', () => {
    expect(wordsForPeople('x.tsx', '<p>Hello you</p>')).toEqual(['Hello you']);
    expect(wordsForPeople('x.tsx', '<p aria-label="Hello you" />')).toEqual(['Hello you']);
  });
});

describe('every message is used', () => {
  const all = FILES.map(({ text }) => text).join('\n');
  // Keys made from a level, a reason or a kind: the part before it is written in the code.
  const families = [...all.matchAll(/`([a-zA-Z.-]+\.)\$\{[^}]+\}(\.[a-z]+)?`/gu)].map(
    ([, start = '', end = '']) => ({ start, end }),
  );
  it.each(Object.keys(messages))('%s', (key) => {
    const made = families.some(({ start, end }) => key.startsWith(start) && key.endsWith(end));
    expect(made || all.includes(`'${key}'`) || all.includes(`"${key}"`), key).toBe(true);
  });
});
