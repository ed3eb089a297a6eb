// Where the main matter of an unknown page stands, by the density of its text. Errs on the side of reading too much:
// a footer too many is noise for the engine, a paragraph too few could be the one with the fee in it.
// Our own, because Mozilla's Readability works on a copy of the whole document, drops what it takes for noise, and alone
// would take a third of the room this script may have.
import type { Block, Blocks } from './blocks.ts';

export interface MainText {
  readonly blocks: readonly Block[];
  readonly chars: number;
}

/** A box beside the main matter may be this long; longer ones hold more than a notice. */
const LONGEST_NOTICE = 1_500;
const NEGLIGIBLE_SHARE = 0.08;
const NEGLIGIBLE_CHARS = 240;

/** Contacts and longer sentences are never negligible, however small their share. */
const TELLING = /@|\d[\d\s().-]{5,}\d|:\/\/|\S\s+(?:\S+\s+){8,}\S/u;

export function mainText(page: Blocks, notThese: (block: Block) => boolean = () => false): MainText {
  const all = page.blocks.filter((block) => !notThese(block));
  const main = trimmed(within(page, givenBack(page, all)));
  return { blocks: main, chars: charsOf(main) };
}

export const charsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Without the boxes beside, unless these hold as much as the rest or are too long to be notices. */
function givenBack(page: Blocks, all: readonly Block[]): readonly Block[] {
  const kept = all.filter((block) => !block.beside);
  const beside = all.filter((block) => block.beside && block.linkChars < block.text.length * 0.5);
  const long = new Set([...groupedByBox(page, beside)].flatMap(([, group]) => (isLong(group) ? group : [])));
  if (charsOf(kept) + charsOf([...long]) < charsOf(beside) / 2) return all.filter(isProseOr(kept));
  return long.size === 0 ? kept : all.filter((block) => !block.beside || long.has(block));
}

const isLong = (group: readonly Block[]): boolean => charsOf(group) > LONGEST_NOTICE;

const isProseOr = (kept: readonly Block[]) => {
  const set = new Set(kept);
  return (block: Block): boolean => set.has(block) || block.linkChars < block.text.length * 0.5;
};

/** By the outermost container but two: close enough to "the same box" without asking the page again. */
function groupedByBox(page: Blocks, blocks: readonly Block[]): Map<number, Block[]> {
  const groups = new Map<number, Block[]>();
  const kept = new Set<number>();
  for (const block of page.blocks)
    if (!block.beside) for (const id of pathOf(page, block)) addUnlessKnown(kept, id);
  for (const block of blocks) {
    let box = block.container;
    for (const id of pathOf(page, block)) {
      if (kept.has(id)) break;
      box = id;
    }
    const group = groups.get(box);
    if (group === undefined) groups.set(box, [block]);
    else group.push(block);
  }
  return groups;
}

const addUnlessKnown = (set: Set<number>, id: number): void => void set.add(id);

function* pathOf(page: Blocks, block: Block): Generator<number> {
  for (let id = block.container, steps = 0; id >= 0 && steps < 60; steps += 1) {
    yield id;
    id = page.containers[id]?.parent ?? -1;
  }
}

/** Goes down as long as what would be lost outside is negligible. */
function within(page: Blocks, blocks: readonly Block[]): readonly Block[] {
  const weight = new Float64Array(page.containers.length);
  for (const block of blocks) weight[block.container] = (weight[block.container] ?? 0) + weightOf(block);
  const heaviest = new Int32Array(page.containers.length).fill(-1);
  // Children come after their parents, so one pass backwards sums up the whole tree.
  for (let id = page.containers.length - 1; id > 0; id -= 1) {
    const parent = page.containers[id]?.parent ?? -1;
    if (parent < 0) continue;
    weight[parent] = (weight[parent] ?? 0) + (weight[id] ?? 0);
    const best = heaviest[parent] ?? -1;
    if (best < 0 || (weight[id] ?? 0) >= (weight[best] ?? 0)) heaviest[parent] = id;
  }
  let inside = blocks;
  let at = 0;
  for (;;) {
    const next = heaviest[at] ?? -1;
    const total = weight[at] ?? 0;
    if (next < 0 || total - (weight[next] ?? 0) > Math.max(NEGLIGIBLE_CHARS, total * NEGLIGIBLE_SHARE))
      return inside;
    const last = lastInside(page, next);
    const smaller = inside.filter(({ container }) => container >= next && container <= last);
    const lost = inside.filter(({ container }) => container < next || container > last);
    if (charsOf(lost) > NEGLIGIBLE_CHARS * 2 || lost.some(isTelling)) return inside;
    inside = smaller;
    at = next;
  }
}

const weightOf = ({ text, linkChars }: Block): number => Math.max(0, text.length - 1.5 * linkChars);

const isTelling = (block: Block): boolean =>
  block.heading || (block.linkChars < block.text.length * 0.5 && TELLING.test(block.text.slice(0, 500)));

/** Containers are numbered in the order they open: everything inside one is a run of numbers. */
function lastInside(page: Blocks, id: number): number {
  let last = id;
  for (let next = id + 1; next < page.containers.length; next += 1) {
    if ((page.containers[next]?.parent ?? -1) < id) break;
    last = next;
  }
  return last;
}

/** Rows of links before the first and after the last real text are menus. */
function trimmed(blocks: readonly Block[]): readonly Block[] {
  const isMenu = ({ text, linkChars, heading }: Block): boolean => !heading && linkChars >= text.length * 0.8;
  const first = blocks.findIndex((block) => !isMenu(block));
  const last = blocks.findLastIndex((block) => !isMenu(block));
  return first === -1 ? blocks : blocks.slice(first, last + 1);
}
