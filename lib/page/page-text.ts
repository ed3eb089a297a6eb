// Putting a PageText together.
import type { OfferFacts, PageSource, PageText, UnsureReason } from '../core/types.ts';
import { lineOf } from './blocks.ts';
import { attributeOf, findAll, languageOf, wholeTextOf } from './dom.ts';
import { factsFrom, hasFacts } from './posting.ts';
import type { Sight } from './sight.ts';

export interface Reading {
  readonly document: Document;
  readonly url: string | undefined;
  readonly sight: Sight;
}

interface AdParts {
  readonly text: string;
  readonly title: string;
  readonly company: string;
  readonly source: PageSource;
  readonly facts: OfferFacts;
  readonly visibleFacts: OfferFacts | null;
  readonly unsure: UnsureReason | null | undefined;
}

interface CardParts {
  readonly element: Element | null;
  readonly title: string;
  readonly company: string;
  readonly text: string;
  readonly link: string | null;
}

/** Which element a card of a list was read from, for the mark beside it. */
const cardElements = new WeakMap<PageText, Element>();

export const elementOfCard = (card: PageText): Element | undefined => cardElements.get(card);

export function ad(
  reading: Reading,
  { text, title, company, source, facts, visibleFacts, unsure }: AdParts,
): PageText {
  const lang = languageOf(reading.document);
  const heading = title || headlineOf(reading);
  return {
    ...{ kind: 'ad', text, source, unsure: unsure ?? null },
    ...(heading !== '' && { title: heading }),
    ...(company !== '' && { company }),
    ...(reading.url !== undefined && { url: reading.url }),
    ...(lang !== undefined && { lang }),
    ...(hasFacts(facts) && { facts }),
    ...(visibleFacts !== null && { visibleFacts }),
  };
}

/** Each card is an offer of its own; the page itself says nothing, so that nothing is merged. */
export function listOf(reading: Reading, cards: readonly CardParts[], source: PageSource): PageText {
  const offers = cards.map((card) => {
    const { text, title, company, element } = card;
    const facts = factsFrom({ employer: company });
    const url = absolute(card.link, reading.url);
    const offer = ad(
      { ...reading, url },
      { text, title, company, source, facts, visibleFacts: null, unsure: null },
    );
    if (element !== null) cardElements.set(offer, element);
    return offer;
  });
  const nothing = { text: '', title: '', company: '', facts: {}, visibleFacts: null };
  return { ...ad(reading, { ...nothing, source, unsure: 'list' }), offers };
}

function absolute(link: string | null, base: string | undefined): string | undefined {
  if (link === null || !URL.canParse(link, base)) return base;
  const { href, protocol } = new URL(link, base);
  return protocol === 'https:' || protocol === 'http:' ? href : base;
}

/** What the page calls itself: its first heading, or its title. */
export function headlineOf({ document, sight }: Reading): string {
  for (const heading of findAll(document, 'h1').slice(0, 5)) {
    const line = lineOf(heading, sight);
    if (line !== '') return line;
  }
  const shared = findAll(document, 'meta[property="og:title"]')[0];
  const title = findAll(document, 'title')[0];
  const said = (shared && attributeOf(shared, 'content')) || (title && wholeTextOf(title)) || '';
  return said.replace(/\s+/gu, ' ').trim().slice(0, 300);
}
