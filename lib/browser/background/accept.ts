// A web page's process may be taken over. What it sends is taken apart and put together again, within limits.
import type { Message, OfferFacts, PageSource, PageText, UnsureReason } from '../../core/types.ts';
import { isPlain } from '../checks.ts';

const LONGEST_TEXT = 400_000;
const LONGEST_LINE = 2_000;
const MOST_OFFERS = 200;
const MOST_MESSAGES = 5_000;

const SOURCES: readonly PageSource[] = ['jsonld', 'microdata', 'adapter', 'main', 'selection', 'none'];
const UNSURE: readonly UnsureReason[] = [
  'too-short',
  'language-not-covered',
  'image',
  'list',
  'layout',
  'too-long',
  'empty',
  'rules-unreadable',
];

/** `null` for anything that is not a page. The address is the browser's word, not the page's. */
export function acceptPage(value: unknown, address: string | null, depth = 0): PageText | null {
  if (!isPlain(value) || typeof value['text'] !== 'string') return null;
  const offers = depth === 0 && Array.isArray(value['offers']) ? value['offers'].slice(0, MOST_OFFERS) : [];
  const accepted = offers.flatMap(
    (offer) => acceptPage(offer, offerAddress(offer, address), depth + 1) ?? [],
  );
  const cut = value['text'].length > LONGEST_TEXT;
  return dropUndefined<PageText>({
    kind: value['kind'] === 'chat' ? 'chat' : 'ad',
    text: value['text'].slice(0, LONGEST_TEXT),
    title: line(value['title']),
    company: line(value['company']),
    lang: line(value['lang'], 35),
    source: SOURCES.find((source) => source === value['source']),
    unsure: UNSURE.find((reason) => reason === value['unsure']) ?? (cut ? 'too-long' : null),
    url: address ?? undefined,
    messages: messagesOf(value['messages']),
    facts: factsOf(value['facts']),
    visibleFacts: factsOf(value['visibleFacts']),
    offers: accepted.length > 0 ? accepted : undefined,
  });
}

/** A card of a list may name its own page, as long as it is on the web. */
function offerAddress(offer: unknown, address: string | null): string | null {
  const own = isPlain(offer) ? line(offer['url']) : undefined;
  return own !== undefined && /^https?:\/\//u.test(own) ? own : address;
}

function messagesOf(value: unknown): readonly Message[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.slice(-MOST_MESSAGES).flatMap((message): Message[] => {
    if (!isPlain(message) || typeof message['text'] !== 'string') return [];
    return [{ from: message['from'] === 'me' ? 'me' : 'them', text: message['text'].slice(0, LONGEST_TEXT) }];
  });
}

function factsOf(value: unknown): OfferFacts | undefined {
  if (!isPlain(value)) return undefined;
  return dropUndefined<OfferFacts>({
    employer: line(value['employer']),
    place: line(value['place']),
    country: line(value['country']),
    pay: line(value['pay']),
    datePosted: line(value['datePosted']),
    validThrough: line(value['validThrough']),
  });
}

function line(value: unknown, most = LONGEST_LINE): string | undefined {
  return typeof value === 'string' ? value.slice(0, most) : undefined;
}

function dropUndefined<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
