import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onTripleShift } from '../../lib/browser/triple-shift.ts';

let stop = (): void => undefined;
const left = vi.fn();

/** Real presses are trusted; a made event is not, so the test lends it the browser's word. */
function press(key: string, at: number, { trusted = true, repeat = false } = {}): void {
  const event = new KeyboardEvent('keydown', { key, repeat });
  Object.defineProperties(event, { isTrusted: { value: trusted }, timeStamp: { value: at } });
  window.dispatchEvent(event);
}

beforeEach(() => {
  left.mockClear();
  stop = onTripleShift(left, window);
});
afterEach(() => stop());

test.each<[string, [string, number, { trusted?: boolean; repeat?: boolean }?][], number]>([
  [
    'three presses',
    [
      ['Shift', 0],
      ['Shift', 300],
      ['Shift', 600],
    ],
    1,
  ],
  [
    'two presses',
    [
      ['Shift', 0],
      ['Shift', 300],
    ],
    0,
  ],
  [
    'three slow presses',
    [
      ['Shift', 0],
      ['Shift', 1000],
      ['Shift', 2000],
    ],
    0,
  ],
  [
    'another key in between: somebody is typing',
    [
      ['Shift', 0],
      ['A', 100],
      ['Shift', 200],
      ['Shift', 300],
    ],
    0,
  ],
  [
    'a key held down',
    [
      ['Shift', 0],
      ['Shift', 100, { repeat: true }],
      ['Shift', 200, { repeat: true }],
    ],
    0,
  ],
  ['a page that pretends', [0, 1, 2].map((at) => ['Shift', at, { trusted: false }]), 0],
  ['six presses leave twice', [0, 1, 2, 3, 4, 5].map((at) => ['Shift', at]), 2],
])('%s', (_, presses, times) => {
  for (const [key, at, how] of presses) press(key, at, how);
  expect(left).toHaveBeenCalledTimes(times);
});

test('after stopping, nothing happens', () => {
  stop();
  for (const at of [0, 1, 2]) press('Shift', at);
  expect(left).not.toHaveBeenCalled();
});
