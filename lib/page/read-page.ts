// DOM → PageText. The order of trust: what the site says in data, what we know of the site, what looks like the main text.
// The content script calls three functions of this room: `openEyes` (eyes.ts), which reads and keeps watching,
// `showQuotes` (highlight.ts), and `noticeUploads` (upload.ts).
import type { PageText } from '../core/types.ts';
import { readCards, readOffer, type FoundOffer } from './adapter.ts';
import { readBlocks, textOfBlocks, type Block, type Blocks } from './blocks.ts';
import { findCards, isList, type Card } from './cards.ts';
import { disagreement, untold } from './compare.ts';
import { bodyOf, nearest } from './dom.ts';
import { isConversation } from './generic-chat.ts';
import { hasPaintedWords, hasTellingPicture, onlySeen, type Seen } from './honest.ts';
import { readJsonLd } from './json-ld.ts';
import { charsOf, mainText } from './main-text.ts';
import { readMicrodata } from './microdata.ts';
import { ad, headlineOf, listOf, type Reading } from './page-text.ts';
import type { Portal } from './portal.ts';
import { portalFor } from './portals/index.ts';
import { factsFrom, hasFacts, type Posting } from './posting.ts';
import type { Sight } from './sight.ts';
import { runToEnd } from './slices.ts';

export interface ReadOptions {
  readonly url?: string | undefined;
  readonly sight: Sight;
}

/** Fewer characters than this is hardly an offer. */
const POOR = 160;
const NOTHING_FOUND: FoundOffer = {
  ...{ title: '', company: '', place: '', pay: '' },
  ...{ element: null, blocks: [], pictures: [], frames: [] },
};

export const readPage = (document: Document, options: ReadOptions): PageText =>
  runToEnd(readSteps(document, options));

export function* readSteps(document: Document, options: ReadOptions): Generator<void, PageText> {
  const reading: Reading = { document, url: options.url, sight: options.sight };
  const portal = portalFor(reading.url);
  const jsonLd = readJsonLd(document);
  yield;
  const source = jsonLd.length > 0 ? 'jsonld' : 'microdata';
  const told = jsonLd.length > 0 ? jsonLd : readMicrodata(document, reading.sight);
  const offer = portal === null ? NOTHING_FOUND : openOffer(reading, portal);
  yield;
  const posting = theOne(told, [offer.title, headlineOf(reading)]);
  if (posting !== null && posting.text !== '') {
    return yield* fromPosting(reading, posting, source, portal === null ? null : offer);
  }
  if (offer.blocks.length > 0) return yield* fromOffer(reading, offer, posting);
  const cards = portal === null ? [] : readCards(document, portal, reading.sight);
  if (cards.length > 0) return listOf(reading, cards, 'adapter');
  if (told.length > 1) return listOf(reading, told.map(asCard), source);
  return yield* fromMain(reading, portal, offer, posting);
}

/** The opened offer, not one that stands in a list of many. */
function openOffer({ document, sight }: Reading, portal: Portal): FoundOffer {
  const offer = readOffer(document, portal, sight);
  if (offer.element === null || portal.list === undefined) return offer;
  const card = nearest(offer.element, portal.list.card.join(', '));
  if (card === null) return offer;
  return readCards(document, portal, sight).length > 1 ? NOTHING_FOUND : offer;
}

/** Of several described offers, the one this page is about; `null` when it is about none of them in particular. */
function theOne(told: readonly Posting[], titles: readonly string[]): Posting | null {
  const [first, ...others] = told;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const wanted = titles.map((title) => title.toLowerCase()).filter((title) => title !== '');
  const named = told.filter(
    ({ title }) => title !== '' && wanted.some((name) => name.includes(title.toLowerCase())),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

const asCard = ({ title, text, facts }: Posting) => ({
  ...{ title, text, link: null, element: null, company: facts.employer ?? '' },
});

function* fromPosting(
  reading: Reading,
  posting: Posting,
  source: 'jsonld' | 'microdata',
  offer: FoundOffer | null,
): Generator<void, PageText> {
  const { facts } = posting;
  const shown = offer === null ? yield* shownOn(reading) : yield* onlySeen(offer.blocks, reading.sight);
  const lines = shown.blocks.filter(({ heading }) => !heading || offer !== null).map(({ text }) => text);
  const extra = untold(lines, `${posting.title}\n${posting.text}\n${Object.values(facts).join('\n')}`);
  // Portals make the description themselves, out of the same offer: ours to doubt only when it is a different text, or a
  // short piece of it. Anybody else can describe one thing and show another, so all that is shown counts.
  const differs = offer === null || !isSameOffer(posting.text, lines, extra);
  const text = differs ? [posting.text, ...extra].join('\n') : posting.text;
  const visible = offer === null ? null : disagreement(facts, offer);
  return ad(reading, {
    ...{ text, source, facts, visibleFacts: visible },
    title: posting.title || (offer?.title ?? ''),
    company: facts.employer ?? offer?.company ?? '',
    unsure:
      text.length < POOR && hasTellingPicture(offer?.pictures ?? [], reading.sight)
        ? 'image'
        : unsureOf(shown, text),
  });
}

function isSameOffer(told: string, shown: readonly string[], extra: readonly string[]): boolean {
  if (lengthOf(extra) <= lengthOf(shown) / 2) return true;
  const missing = lengthOf(untold(told.split('\n'), shown.join('\n')));
  return told.length >= lengthOf(shown) * 0.6 && missing < told.length / 2;
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

function* fromOffer(reading: Reading, offer: FoundOffer, posting: Posting | null): Generator<void, PageText> {
  const seen = yield* onlySeen(offer.blocks, reading.sight);
  const text = textOfBlocks(seen.blocks);
  const { company, place, pay } = offer;
  const facts =
    posting !== null && hasFacts(posting.facts)
      ? posting.facts
      : factsFrom({ employer: company, place, pay });
  return ad(reading, {
    ...{ text, source: 'adapter', facts, company, title: offer.title },
    visibleFacts: posting === null ? null : disagreement(facts, offer),
    unsure:
      text.length < POOR && hasTellingPicture(offer.pictures, reading.sight) ? 'image' : unsureOf(seen, text),
  });
}

/** Much that is there and cannot be seen: perhaps we are the ones who cannot see, so nothing is called quiet. */
function unsureOf({ cloakedChars }: Seen, text: string): PageText['unsure'] {
  return cloakedChars > Math.max(200, text.length / 2) ? 'layout' : null;
}

const blocksOf = (cards: readonly Card[]): ReadonlySet<Block> =>
  new Set(cards.flatMap(({ blocks }) => blocks));

function* shownOn(reading: Reading): Generator<void, Seen> {
  const page = yield* allBlocks(reading);
  return yield* mainOf(reading, page, blocksOf(findCards(page)));
}

/** All blocks, seen or not: asking for each whether it can be seen costs more than the whole walk. */
function allBlocks({ document, sight }: Reading): Generator<void, Blocks> {
  return readBlocks(bodyOf(document) ?? document, { ...sight, shows: () => true }, isConversation);
}

function* mainOf(reading: Reading, page: Blocks, inCards: ReadonlySet<Block>): Generator<void, Seen> {
  const first = yield* onlySeen(mainText(page, (block) => inCards.has(block)).blocks, reading.sight);
  if (charsOf(first.blocks) > charsOf([...first.unseen])) return first;
  // The bulk was bait, or a menu that is folded away: choose again without it.
  const other = mainText(page, (block) => inCards.has(block) || first.unseen.has(block));
  const second = yield* onlySeen(other.blocks, reading.sight);
  return { ...second, cloakedChars: first.cloakedChars + second.cloakedChars };
}

function* fromMain(
  reading: Reading,
  portal: Portal | null,
  offer: FoundOffer,
  posting: Posting | null,
): Generator<void, PageText> {
  const page = yield* allBlocks(reading);
  yield;
  const cards = findCards(page).filter(({ element }) => reading.sight.shows(element));
  yield;
  if (isList(page, cards)) {
    const plain = cards.map(({ blocks, ...card }) => ({ ...card, text: textOfBlocks(blocks), company: '' }));
    return listOf(reading, plain, 'main');
  }
  const seen = yield* mainOf(reading, page, blocksOf(cards));
  const text = textOfBlocks(seen.blocks);
  return ad(reading, {
    ...{ text, facts: posting?.facts ?? {}, visibleFacts: null },
    source: text === '' ? 'none' : 'main',
    title: posting?.title || offer.title,
    company: posting?.facts.employer || offer.company,
    unsure: whyUnsure(page, seen, text, portal, reading.sight),
  });
}

function whyUnsure(
  page: Blocks,
  seen: Seen,
  text: string,
  portal: Portal | null,
  sight: Sight,
): PageText['unsure'] {
  if (page.cut) return 'too-long';
  if (text.length >= POOR) return unsureOf(seen, text);
  if (hasTellingPicture(page.pictures, sight)) return 'image';
  if (portal !== null || seen.cloakedChars > 0 || hasPaintedWords(page.bare, sight)) return 'layout';
  if (text !== '') return null;
  return page.frames.length > 0 ? 'layout' : 'empty';
}
