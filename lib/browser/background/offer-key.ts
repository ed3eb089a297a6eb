// A short name for an offer, the same when a counter or a date on its page changes.
import type { PageText } from '../../core/types.ts';
import { hostOf } from '../tabs.ts';

export async function offerKey(page: PageText): Promise<string> {
  const named = [page.title, page.company].filter((part) => part !== undefined && part.trim() !== '');
  const core = named.length > 0 ? named.join('\n') : page.text.replace(/[^\p{L}]+/gu, ' ').slice(0, 400);
  const bytes = new TextEncoder().encode([hostOf(page.url) ?? '', page.kind, core].join('\n'));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
