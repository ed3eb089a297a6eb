import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser, reset } from './pretend-browser.ts';

vi.mock('../../lib/browser/browser.ts', async () => ({
  browser: (await import('./pretend-browser.ts')).browser,
}));

const { answer, NoAnswer, send, sendToTab } = await import('../../lib/browser/messaging.ts');

beforeEach(reset);

describe('questions and answers', () => {
  test('a value comes back', async () => {
    answer({ selection: ({ id }) => (id === 'a' ? null : Promise.reject(new Error('no'))) });
    expect(await send('selection', { id: 'a' })).toBeNull();
  });
  test('a failure on the other side is one kind of error here', async () => {
    answer({ selection: () => Promise.reject(new Error('the disk is full')) });
    await expect(send('selection', { id: 'a' })).rejects.toThrow(NoAnswer);
    await expect(send('selection', { id: 'a' })).rejects.toThrow('the disk is full');
  });
  test('a handler that throws at once does not leave the other side waiting', async () => {
    answer({
      selection: () => {
        throw new Error('at once');
      },
    });
    await expect(send('selection', { id: 'a' })).rejects.toThrow('at once');
  });
  test('a background that is just waking gets a second chance', async () => {
    browser.runtime.sendMessage.mockRejectedValueOnce(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    answer({ selection: () => null });
    expect(await send('selection', { id: 'a' })).toBeNull();
  });
  test('nobody there', async () => {
    await expect(send('selection', { id: 'a' })).rejects.toThrow(NoAnswer);
    await expect(sendToTab(7, 'read-now', {})).rejects.toThrow(NoAnswer);
  });
  test('two listeners share the work, each with its own types', async () => {
    answer({ 'remove-card': () => ({ done: true }) });
    answer({ selection: () => null });
    expect(await send('remove-card', {})).toEqual({ done: true });
    expect(await send('selection', { id: 'a' })).toBeNull();
  });
  test('after stopping, nobody answers', async () => {
    const stop = answer({ selection: () => null });
    stop();
    await expect(send('selection', { id: 'a' })).rejects.toThrow(NoAnswer);
  });
});
