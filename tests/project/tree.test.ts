// The top level tells the story; nothing else may move in without being named here.
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../support/files.ts';

const ROOMS = ['assets', 'components', 'docs', 'entrypoints', 'lib', 'rules', 'tests', '.ci'];

const PAPERS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'];

const SETTINGS = [
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc.json',
  'eslint.config.js',
  'knip.jsonc',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

const VAGUE = /(^|\/)(utils?|helpers?|misc|common|stuff|temp)(\.|\/|$)/;

describe('the tree', () => {
  it('has only the agreed rooms, papers and settings at the top', () => {
    const top = new Set(projectFiles().map((file) => file.split('/')[0]));
    const agreed = [...ROOMS, ...PAPERS, ...SETTINGS];
    expect([...top].filter((name) => !agreed.includes(name ?? ''))).toEqual([]);
  });

  it('has all its papers', () => {
    expect(projectFiles()).toEqual(expect.arrayContaining(PAPERS));
  });

  it('has no drawer for whatever did not fit elsewhere', () => {
    expect(projectFiles().filter((file) => VAGUE.test(file))).toEqual([]);
  });
});
