// Words that must not be in any of our files.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../support/files.ts';

// Put together from halves, so that this file does not find itself.
const UNFINISHED = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`);
const ONE_MACHINE = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', 'C:\\\\\\\\Us' + 'ers'].join('|'));
const FOCUSED_TEST = new RegExp(`\\b(it|test|describe)\\.(${'on' + 'ly'}|${'sk' + 'ip'})\\(`);

const PLAIN_TEXT = /\.(ts|tsx|mjs|js|json|md|html|css|svg|txt)$/;

const texts = projectFiles()
  .filter((file) => PLAIN_TEXT.test(file) && file !== 'package-lock.json')
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const filesWith = (words: RegExp): string[] =>
  texts.filter(({ text }) => words.test(text)).map(({ file }) => file);

describe('no file', () => {
  it('is left half done with a note to come back', () => {
    expect(filesWith(UNFINISHED)).toEqual([]);
  });

  it('knows the folders of one machine', () => {
    expect(filesWith(ONE_MACHINE)).toEqual([]);
  });

  it('switches tests off, or on alone', () => {
    expect(filesWith(FOCUSED_TEST)).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('names no server: each machine uses the one it is set to', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
  });
});
