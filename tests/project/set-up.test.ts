// A fresh clone sets itself up; a set-up one is left alone.
import { chmodSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findOnPath } from '../../lib/cli/setup/find-browsers.mjs';
import { missingPackages, packagesAreStale } from '../../lib/cli/setup/packages.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'set-up-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('packages', () => {
  const locked = {
    packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } },
  };

  it('are missing when they are not there, or there in another version', () => {
    expect(missingPackages(locked, { packages: { 'node_modules/b': { version: '2.0.1' } } })).toEqual([
      'node_modules/a',
      'node_modules/b',
    ]);
  });

  it('made for another system are not missed', () => {
    const optional = { packages: { 'node_modules/for-mac': { version: '1.0.0', optional: true } } };
    expect(missingPackages(optional, { packages: {} })).toEqual([]);
  });

  it('are stale in a fresh clone, and fresh once npm has written its list', () => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(locked));
    expect(packagesAreStale(folder)).toBe(true);
    mkdirSync(join(folder, 'node_modules'));
    expect(packagesAreStale(folder)).toBe(true);
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify(locked));
    expect(packagesAreStale(folder)).toBe(false);
  });
});

describe('a browser on PATH', () => {
  const put = (name: string, content: string): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    chmodSync(file, 0o755);
    return file;
  };

  it('is found in any of its folders', () => {
    const file = put('chromium', 'a browser');
    expect(findOnPath(['chromium'], ['/nowhere', folder].join(delimiter))).toBe(file);
  });

  it('is not found where there is none', () => {
    expect(findOnPath(['chromium'], folder)).toBeNull();
  });

  it('does not count when it is a snap, which cannot see our build', () => {
    put('chromium', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    expect(findOnPath(['chromium'], folder)).toBeNull();
  });
});
