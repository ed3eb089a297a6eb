// `new:sign` and `new:language` in a temporary project.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newLanguage, stepsAfterLanguage } from '../../lib/cli/new/new-language.ts';
import { newSign, stepsAfterSign } from '../../lib/cli/new/new-sign.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'second-look-new-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

async function expectHouseShape(file: string): Promise<void> {
  const { diagnostics = [] } = ts.transpileModule(textOf(file), { reportDiagnostics: true });
  expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  const style = (await resolveConfig('package.json')) ?? {};
  expect(await check(textOf(file), { ...style, parser: 'typescript' }), `${file} is formatted`).toBe(true);
}

describe('a new sign', () => {
  it('is one file in the folder of its category', async () => {
    const file = newSign(root, 'documents', 'selfie-in-uniform', '2026-01-31');
    expect(file).toBe('rules/signs/documents/selfie-in-uniform.ts');
    expect(textOf(file)).toContain("id: 'selfie-in-uniform'");
    expect(textOf(file)).toContain("reviewed: '2026-01-31'");
    await expectHouseShape(file);
  });

  it.each(['Selfie', 'selfie_id', '-selfie', 'selfie--id', 'no', '1st', '../travel/odd', 'a'.repeat(61)])(
    'is refused when its id is "%s"',
    (id) => {
      expect(() => newSign(root, 'documents', id, '2026-01-31')).toThrow(/is no id/u);
      expect(existsSync(join(root, 'rules'))).toBe(false);
    },
  );

  it('is refused in an unknown category, and the known ones are named', () => {
    expect(() => newSign(root, 'papers', 'selfie', '2026-01-31')).toThrow(/no category "papers".*documents/u);
  });

  it('never writes over another rule, in whatever category', () => {
    const first = newSign(root, 'documents', 'odd-route', '2026-01-31');
    const before = textOf(first);
    expect(() => newSign(root, 'documents', 'odd-route', '2026-02-01')).toThrow(/taken/u);
    expect(() => newSign(root, 'travel', 'odd-route', '2026-02-01')).toThrow(
      /taken: rules\/signs\/documents/u,
    );
    expect(textOf(first)).toBe(before);
  });

  it('says what comes next', () => {
    expect(stepsAfterSign('rules/signs/travel/x.ts', 'x')).toMatch(
      /phrase-sets[\s\S]*texts\.ts[\s\S]*npm test/u,
    );
  });
});

describe('a new language', () => {
  it('is a folder with empty parts, not yet offered to readers', async () => {
    const folder = newLanguage(root, 'pl');
    const files = readdirSync(join(root, folder)).sort();
    expect(files).toEqual(['examples.ts', 'frame.ts', 'pack.ts', 'phrases.ts', 'texts.ts']);
    expect(textOf(`${folder}/pack.ts`)).toMatch(/code: 'pl',\s+name: 'polski',\s+script: 'latin'/u);
    for (const file of files) await expectHouseShape(`${folder}/${file}`);
  });

  it.each([
    ['he', 'hebrew', 'rtl'],
    ['fa', 'arabic', 'rtl'],
    ['am', 'ethiopic', 'ltr'],
    ['sr', 'cyrillic', 'ltr'],
  ])('%s is written in %s, %s', (code, script, direction) => {
    const text = textOf(`${newLanguage(root, code)}/pack.ts`);
    expect(text).toContain(`script: '${script}'`);
    expect(text).toContain(`direction: '${direction}'`);
  });

  it.each(['polish', 'PL', 'p', '../pl', 'xx', ''])('is refused when its code is "%s"', (code) => {
    expect(() => newLanguage(root, code)).toThrow(/is no language code/u);
    expect(existsSync(join(root, 'rules'))).toBe(false);
  });

  it('is refused while its script is unknown, and the place to name it is said', () => {
    expect(() => newLanguage(root, 'ta')).toThrow(/Taml.*rules\/define\.ts/u);
  });

  it('never writes over one that is there', () => {
    newLanguage(root, 'pl');
    expect(() => newLanguage(root, 'pl')).toThrow(/already/u);
  });

  it('says what comes next', () => {
    expect(stepsAfterLanguage('rules/languages/pl')).toMatch(
      /phrases\.ts[\s\S]*interface\.ts[\s\S]*npm test/u,
    );
  });
});
