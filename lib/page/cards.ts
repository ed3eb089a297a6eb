// Results lists of sites we do not know: the same small box again and again, each with one linked title.
import { attributeOf, findAll, nearest } from './dom.ts';
import type { Block, Blocks } from './blocks.ts';
import { charsOf } from './main-text.ts';

export interface Card {
  readonly element: Element;
  readonly title: string;
  readonly link: string | null;
  readonly blocks: readonly Block[];
}

const FEWEST_CARDS = 3;
const MOST_CARDS = 200;
const LONGEST_CARD = 2_500;
const LONGEST_PROSE_BESIDE_A_LIST = 500;

export function findCards(page: Blocks): readonly Card[] {
  const titles = page.blocks.filter((block) => block.heading && block.linkChars >= block.text.length * 0.8);
  if (titles.length < FEWEST_CARDS) return [];
  const boxes = biggestWithOneTitle(page, titles);
  const shape = mostCommon([...boxes.keys()].map((id) => shapeOf(page, id)));
  const ranges = rangesOf(page);
  const cards = [...boxes]
    .filter(([id]) => shapeOf(page, id) === shape)
    .slice(0, MOST_CARDS)
    .map(([id, title]) => toCard(page, id, title, ranges));
  const small = cards.filter(({ blocks }) => charsOf(blocks) <= LONGEST_CARD);
  return small.length >= FEWEST_CARDS ? small : [];
}

/** Is the page made of these cards, or do they only stand beside an offer? */
export function isList(page: Blocks, cards: readonly Card[]): boolean {
  if (cards.length < FEWEST_CARDS) return false;
  const inCards = new Set(cards.flatMap(({ blocks }) => blocks));
  const rest = page.blocks.filter((block) => !block.beside && !inCards.has(block));
  const prose = rest.filter((block) => block.linkChars < block.text.length * 0.5);
  const main = charsOf([...inCards].filter((block) => !block.beside));
  return main > 0 && charsOf(prose) <= Math.max(LONGEST_PROSE_BESIDE_A_LIST, main * 0.4);
}

function biggestWithOneTitle(page: Blocks, titles: readonly Block[]): Map<number, Block> {
  const count = new Int32Array(page.containers.length);
  for (const { container } of titles) count[container] = (count[container] ?? 0) + 1;
  for (let id = page.containers.length - 1; id > 0; id -= 1) {
    const parent = page.containers[id]?.parent ?? -1;
    if (parent >= 0) count[parent] = (count[parent] ?? 0) + (count[id] ?? 0);
  }
  const boxes = new Map<number, Block>();
  for (const title of titles) {
    let id = title.container;
    for (
      let up = page.containers[id]?.parent ?? -1;
      up >= 0 && count[up] === 1;
      up = page.containers[id]?.parent ?? -1
    ) {
      id = up;
    }
    boxes.set(id, title);
  }
  return boxes;
}

function shapeOf(page: Blocks, id: number): string {
  const element = page.containers[id]?.element;
  return element === undefined
    ? ''
    : `${element.localName}.${attributeOf(element, 'class')?.split(/\s/u)[0] ?? ''}`;
}

function mostCommon(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Everything in a container stands together in the page: first and last block of each. */
function rangesOf(page: Blocks): readonly (readonly [number, number])[] {
  const ranges = page.containers.map((): [number, number] => [Infinity, -1]);
  const widen = (id: number, from: number, to: number): void => {
    const range = ranges[id];
    if (range !== undefined) [range[0], range[1]] = [Math.min(range[0], from), Math.max(range[1], to)];
  };
  for (const [index, { container }] of page.blocks.entries()) widen(container, index, index);
  for (let id = ranges.length - 1; id > 0; id -= 1) {
    const [from, to] = ranges[id] ?? [Infinity, -1];
    widen(page.containers[id]?.parent ?? -1, from, to);
  }
  return ranges;
}

function toCard(page: Blocks, id: number, title: Block, ranges: ReturnType<typeof rangesOf>): Card {
  const [from, to] = ranges[id] ?? [0, -1];
  const link = nearest(title.element, 'a[href]') ?? findAll(title.element, 'a[href]')[0] ?? null;
  return {
    ...{ element: page.containers[id]?.element ?? title.element, title: title.text },
    blocks: page.blocks.slice(from, to + 1),
    link: link === null ? null : attributeOf(link, 'href'),
  };
}
