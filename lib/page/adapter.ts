// Reading a page with what we know of its site.
import { attributeOf, findAll, fits, containsNode } from './dom.ts';
import { lineOf, readAll, textOfBlocks, type Block } from './blocks.ts';
import { standsBeside } from './beside.ts';
import type { Portal, Ways } from './portal.ts';
import type { Sight } from './sight.ts';

export interface Found {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly pay: string;
}

export interface FoundOffer extends Found {
  readonly element: Element | null;
  readonly blocks: readonly Block[];
  readonly pictures: readonly Element[];
  readonly frames: readonly Element[];
}

export interface FoundCard {
  readonly title: string;
  readonly company: string;
  readonly element: Element;
  readonly text: string;
  readonly link: string | null;
}

const LONGEST_OFFER = 200_000;
const MOST_CARDS = 200;
const MOST_TRIES = 12;

export function readOffer(document: ParentNode, { offer, remove = [] }: Portal, sight: Sight): FoundOffer {
  const unwanted = (element: Element): boolean => remove.some((selector) => fits(element, selector));
  let best: Pieces | null = null;
  for (const way of offer.text) {
    const pieces = together(findAll(document, way).slice(0, MOST_TRIES), sight, unwanted);
    if (pieces.blocks.length > 0) return { ...found(document, offer, sight), ...pieces };
    if (pieces.element !== null) best ??= pieces;
  }
  return { ...found(document, offer, sight), ...(best ?? together([], sight, unwanted)) };
}

type Pieces = Pick<FoundOffer, 'element' | 'blocks' | 'pictures' | 'frames'>;

/** Some sites give each section of an offer a box of its own; some show the same box twice, for small and large screens. */
function together(
  elements: readonly Element[],
  sight: Sight,
  unwanted: (element: Element) => boolean,
): Pieces {
  const read: Element[] = [];
  const texts = new Set<string>();
  const blocks: Block[] = [];
  const pictures: Element[] = [];
  const frames: Element[] = [];
  for (const element of elements) {
    if (read.some((outer) => containsNode(outer, element))) continue;
    read.push(element);
    const found = readAll(element, sight, unwanted, LONGEST_OFFER);
    const text = textOfBlocks(found.blocks);
    pictures.push(...found.pictures);
    frames.push(...found.frames);
    if (texts.has(text)) continue;
    texts.add(text);
    blocks.push(...found.blocks);
  }
  return { element: read[0] ?? null, blocks, pictures, frames };
}

export function readCards(
  document: ParentNode,
  { list, remove = [], wall }: Portal,
  sight: Sight,
): readonly FoundCard[] {
  if (list === undefined) return [];
  const unwanted = (element: Element): boolean =>
    remove.some((selector) => fits(element, selector)) || (wall !== true && standsBeside(element));
  for (const way of list.card) {
    const cards: FoundCard[] = [];
    let outer: Element | null = null;
    for (const element of findAll(document, way)) {
      if (cards.length >= MOST_CARDS) break;
      // In document order a card inside a card comes right after it.
      if (outer !== null && containsNode(outer, element)) continue;
      const text = textOfBlocks(readAll(element, sight, (part) => part !== element && unwanted(part)).blocks);
      const title = pick(element, list.title, sight);
      const company = pick(element, list.company, sight);
      const link = pick(element, list.link, sight, 'href');
      if (text === '' || (title === '' && wall !== true)) continue;
      outer = element;
      cards.push({ title, company, element, text, link: link === '' ? null : link });
    }
    if (cards.length > 0) return cards;
  }
  return [];
}

function found(root: ParentNode, ways: Portal['offer'], sight: Sight): Found {
  const say = (those: Ways | undefined): string => pick(root, those ?? [], sight);
  return { title: say(ways.title), company: say(ways.company), place: say(ways.place), pay: say(ways.pay) };
}

/** The first way that leads to words. */
export function pick(root: ParentNode, ways: Ways, sight: Sight, attribute?: string): string {
  for (const way of ways) {
    const [selector = '', named = attribute] = way.split(/\s+@(?=[\w-]+$)/u);
    // A card can be its own link.
    const own = selector === ':scope' ? [root as Element] : findAll(root, selector).slice(0, MOST_TRIES);
    for (const element of own) {
      const words =
        named === undefined
          ? lineOf(element, sight)
          : (attributeOf(element, named) ?? '').trim().slice(0, 2_000);
      if (words !== '') return words;
    }
  }
  return '';
}
