// Texts to measure on: real job ads where they are at hand, our own otherwise.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function texts(file: string, most: number): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, most)
    .map((line) => (JSON.parse(line) as { text?: string }).text ?? '')
    .filter((text) => text !== '');
}

export interface BenchTexts {
  readonly from: string;
  readonly alphabetic: readonly string[];
  readonly unspaced: readonly string[];
}

export function benchTexts(root: string, shared: string): BenchTexts {
  const corpus = join(root, 'tests', 'corpus', 'honest');
  const own = existsSync(corpus) ? readdirSync(corpus) : [];
  const unspaced = own
    .filter((file) => /^(?:zh|ja|th)\./.test(file))
    .flatMap((file) => texts(join(corpus, file), 100));
  const data = join(shared, 'data');
  if (existsSync(data)) {
    const ads = ['emscad', 'ads_fr', 'ads_pl', 'ads_ru', 'ads_es', 'ads_tr'].flatMap((name) =>
      texts(join(data, `${name}.jsonl`), 200),
    );
    return { from: 'real job ads in six languages', alphabetic: ads, unspaced };
  }
  return {
    from: 'own invented texts',
    alphabetic: own
      .filter((file) => !/^(?:zh|ja|th)\./.test(file))
      .flatMap((file) => texts(join(corpus, file), 100)),
    unspaced,
  };
}

/** Texts made to be slow: repeated near-matches, marks and controls. */
export function hostileTexts(length: number, nearMatch: string): Record<string, string> {
  const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return {
    'one letter': fill('a'),
    'one word': fill('send '),
    'near-matches': fill(`${nearMatch} `),
    digits: fill('1234567890 '),
    'plus and digits': fill('+1 2 3 '),
    'at signs': fill('a@b '),
    dots: fill('a.b.c.'),
    'combining marks': fill('a\u0301\u0336\u0489'),
    'bidi controls': fill('a\u202e\u202cb '),
    'mixed alphabets': fill('pаsspоrt '),
    'single letters': fill('p a s s p o r t '),
    currency: fill('$5 '),
    negations: fill('no not never '),
  };
}
