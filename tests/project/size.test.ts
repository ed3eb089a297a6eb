// What a page or a click has to load, compressed as it travels in the store's package.
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS, builtFile } from '../support/builds.ts';
import { filesBelow } from '../support/files.ts';

const KILOBYTE = 1024;
const CONTENT_SCRIPT = 30 * KILOBYTE;
const VIEW = 100 * KILOBYTE;

const built = filesBelow(BUILDS.chrome).map((file) => relative(BUILDS.chrome, file));
const contentScripts = built.filter((file) => /^content-scripts\/.*\.js$/.test(file));
const views = built.filter((file) => /^[^/]+\.html$/.test(file));

const compressed = (file: string): number => gzipSync(builtFile('chrome', file), { level: 9 }).length;

/** Scripts and styles that are there before a view can draw: what it names, and what that imports. */
function loadedBy(view: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, imported = ''] of builtFile('chrome', file).matchAll(
      /(?:from|import)\s*["'](\.[^"']+\.js)["']/g,
    )) {
      load(join(dirname(file), imported));
    }
  };
  for (const [, named = ''] of builtFile('chrome', view).matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g))
    load(named);
  return loaded;
}

describe('the size of', () => {
  it.each(contentScripts)('%s stays small, because every page of a portal pays for it', (script) => {
    expect(compressed(script)).toBeLessThanOrEqual(CONTENT_SCRIPT);
  });

  it.each(views)('%s stays small, language and engine apart', (view) => {
    const loaded = [...loadedBy(view)];
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.reduce((sum, file) => sum + compressed(file), compressed(view))).toBeLessThanOrEqual(VIEW);
  });

  it('is measured on something', () => {
    expect(contentScripts.length).toBeGreaterThan(0);
    expect(views.length).toBeGreaterThan(0);
  });
});
