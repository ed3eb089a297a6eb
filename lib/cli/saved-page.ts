// A saved page, read with the same eyes as a live one. linkedom gives the document; the browser has its own.
import { parseHTML } from 'linkedom';
import type { PageText } from '../core/types.ts';
import { attributeOf, findAll } from '../page/dom.ts';
import { readEverything } from '../page/read-chat.ts';
import { savedSight } from '../page/saved-sight.ts';

export function pageFromHtml(html: string, url?: string): PageText {
  const document = documentFrom(html);
  const isKnown = url !== undefined && !new URL(url).hostname.endsWith('.invalid');
  const reading = {
    ...{ document, sight: savedSight(document) },
    url: isKnown ? url : (ownAddress(document) ?? url),
  };
  return readEverything(reading);
}

export function documentFrom(html: string): Document {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** A page saved without a note of where it came from may still say so itself. */
function ownAddress(document: Document): string | undefined {
  const canonical = findAll(document, 'link[rel="canonical"]')[0];
  const href = canonical === undefined ? null : attributeOf(canonical, 'href');
  return href !== null && URL.canParse(href) ? href : undefined;
}
