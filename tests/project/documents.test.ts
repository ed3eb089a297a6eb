// Papers that point to something that is not there are worse than none.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../support/files.ts';

const papers = projectFiles().filter((file) => file.endsWith('.md'));
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

/** Headings as the addresses that hosting sites make of them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const outsideCode = (text: string): string => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

describe.each(papers)('%s', (paper) => {
  const text = readFileSync(paper, 'utf8');

  it('links only to files and headings that exist', () => {
    const links = [...outsideCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^(https?|mailto|tel):/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? paper : join(dirname(paper), file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(
      ([, script = '']) => script,
    );
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });
});
