// Small documents for tests.
import { documentFrom } from '../../lib/cli/saved-page.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { savedSight } from '../../lib/page/saved-sight.ts';
import type { Sight } from '../../lib/page/sight.ts';
import type { PageText } from '../../lib/core/types.ts';

export const AD =
  'We look for a person who likes early mornings and fresh bread. You prepare dough, watch the oven and keep the bakery clean. ' +
  'The contract starts in May, with two weeks of training beside an experienced baker.';

export const made = (body: string, head = ''): Document =>
  documentFrom(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

export function readMade(
  body: string,
  options: { head?: string; url?: string; sight?: Partial<Sight> } = {},
): PageText {
  const document = made(body, options.head);
  return readPage(document, { url: options.url, sight: { ...savedSight(document), ...options.sight } });
}

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
