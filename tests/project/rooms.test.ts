// Lint keeps the rooms apart; these are the refusals it must give.
import { describe, expect, it } from 'vitest';
import { refusal } from '../../lib/cli/rooms.mjs';

describe('a file may', () => {
  it.each([
    ['lib/core/assess.ts', './score.ts'],
    ['lib/core/frame/negation.ts', '../scan/scan.ts'],
    ['lib/core/english/read.ts', 'compromise/two'],
    ['rules/signs/travel/odd-route.ts', '../../define.ts'],
    ['components/Popup.tsx', '../lib/core/types.ts'],
    ['components/Popup.tsx', 'preact/hooks'],
    ['lib/browser/browser.ts', 'webextension-polyfill'],
    ['entrypoints/background.ts', '../lib/storage/index.ts'],
    ['tests/storage/cases.test.ts', 'dexie'],
  ])('%s import %s', (file, imported) => {
    expect(refusal(file, imported)).toBeNull();
  });
});

describe('a file may know the shape, but not the code', () => {
  it.each([
    ['rules/index.ts', '../lib/core/compile.ts'],
    ['components/Popup.tsx', '../rules/define.ts'],
  ])('%s of %s', (file, imported) => {
    expect(refusal(file, imported, 'type')).toBeNull();
    expect(refusal(file, imported, 'value')).not.toBeNull();
  });
});

describe('a file may not', () => {
  it.each([
    ['lib/core/assess.ts', '../page/read.ts'],
    ['lib/core/assess.ts', '../../rules/index.ts'],
    ['rules/signs/travel/odd-route.ts', '../../../lib/core/assess.ts'],
    ['components/Popup.tsx', '../lib/browser/browser.ts'],
    ['components/Popup.tsx', '../rules/index.ts'],
    ['lib/page/main.ts', '../browser/browser.ts'],
    ['lib/storage/cases.ts', '../core/assess.ts'],
    ['lib/page/main.ts', 'webextension-polyfill'],
    ['entrypoints/background.ts', 'dexie'],
    ['lib/core/frame/negation.ts', 'compromise'],
    ['components/Popup.tsx', 'intl-messageformat'],
  ])('%s import %s, and is told where to go instead', (file, imported) => {
    expect(refusal(file, imported)).toMatch(/: \w+.*\w\.?$/);
  });
});
