// Showing quoted words in the page: in the first frame that holds them.
import type { Quote } from '../../core/types.ts';
import { sendToTab } from '../messaging.ts';
import { readFrames } from './tab-store.ts';

export async function showQuotes(
  tabId: number,
  quotes: readonly Quote[],
  focus: number,
): Promise<{ shown: number }> {
  for (const frameId of await framesOf(tabId)) {
    const answer = await sendToTab(tabId, 'highlight', { quotes, focus }, frameId).catch(() => ({
      shown: 0,
    }));
    if (answer.shown > 0) return answer;
  }
  return { shown: 0 };
}

export async function hideQuotes(tabId: number): Promise<{ done: true }> {
  for (const frameId of await framesOf(tabId)) {
    await sendToTab(tabId, 'clear-highlights', {}, frameId).catch(() => undefined);
  }
  return { done: true };
}

async function framesOf(tabId: number): Promise<Iterable<number>> {
  return new Set([0, ...(await readFrames(tabId)).map((frame) => frame.frameId)]);
}
