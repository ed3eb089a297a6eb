import { test } from 'vitest';
import { examplesOf, languagePacks, phrasesOf, protectiveSigns, signs } from '../rules/index.ts';
const SKIP = new Set([
  'reused-contact-or-text',
  'contradicting-facts',
  'jobposting-data',
  'employer-named',
  'official-apply-page',
]);
test('x', () => {
  const out: any = {};
  for (const { code } of languagePacks) {
    let n = 0;
    for (const r of [...signs, ...protectiveSigns]) {
      if (SKIP.has(r.id) || !(r.id in phrasesOf(code))) continue;
      const m = examplesOf(code)[r.id];
      const c = (l: readonly any[]) => l.filter((e) => e.lang === code).length;
      if (
        Math.min(
          c(r.examples.matches) + (m?.matches.length ?? 0),
          c(r.examples.misses) + (m?.misses.length ?? 0),
        ) < 2
      )
        n++;
    }
    if (n) out[code] = n;
  }
  console.log('TABLE ' + JSON.stringify(out));
});
