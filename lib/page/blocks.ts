// The one walk over a page: from nodes to blocks of text. By hand over firstChild and nextSibling, because that is the
// cheapest way measured; without recursion, because a page can be a hundred thousand elements deep; and as a generator,
// so that it can be put down after a few milliseconds and taken up again.
import {
  COMMENT,
  FRAGMENT,
  TEXT,
  firstChildOf,
  isElement,
  isPlainName,
  nameOf,
  nextSiblingOf,
  wholeTextOf,
} from './dom.ts';
import { standsBeside } from './beside.ts';
import type { Sight } from './sight.ts';
import { Tag, tagOf } from './tags.ts';

export interface Block {
  readonly element: Element;
  readonly text: string;
  /** How much of the text is links. */
  readonly linkChars: number;
  readonly heading: boolean;
  /** In a box that stands beside the main matter. */
  readonly beside: boolean;
  /** Index into `Blocks.containers`. */
  readonly container: number;
}

export interface Container {
  readonly element: Element;
  /** Index of the container around it, -1 for the outermost. Always smaller than its own. */
  readonly parent: number;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  readonly pictures: readonly Element[];
  readonly frames: readonly Element[];
  /** Elements without any text of their own: where styles may paint words. */
  readonly bare: readonly Element[];
  /** There was more than may be read at once. */
  readonly cut: boolean;
}

export interface Limits {
  readonly nodes: number;
  readonly chars: number;
}

export const LIMITS: Limits = { nodes: 250_000, chars: 400_000 };

const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 64;
const DEEPEST_NESTING_OF_ROOTS = 20;
const LONGEST_BUTTON = 80;
const LONGEST_MENU_ENTRY = 150;
const MOST_ASIDES = 200;

interface Walk {
  readonly sight: Sight;
  readonly limits: Limits;
  readonly leaveOut: (element: Element) => boolean;
  readonly blocks: Block[];
  readonly containers: Container[];
  readonly pictures: Element[];
  readonly frames: Element[];
  readonly bare: Element[];
  /** Containers that are open at this moment, as indexes. */
  readonly open: number[];
  readonly besideSince: Element[];
  readonly links: Element[];
  readonly preformatted: Element[];
  heading: Element | null;
  pieces: string[];
  linkChars: number;
  seen: number;
  chars: number;
  cut: boolean;
}

export function* readBlocks(
  root: Node,
  sight: Sight,
  leaveOut: (element: Element) => boolean = () => false,
  limits: Limits = LIMITS,
): Generator<void, Blocks> {
  const walk = startWalk(sight, limits, leaveOut);
  // Where reading starts is a container in any case, also when it is a mere <span>.
  if (isElement(root)) walk.open.push(walk.containers.push({ element: root, parent: -1 }) - 1);
  yield* walkTree(walk, root, 0);
  finishBlock(walk);
  return walk;
}

function startWalk(sight: Sight, limits: Limits, leaveOut: Walk['leaveOut']): Walk {
  return {
    sight,
    limits,
    leaveOut,
    blocks: [],
    containers: [],
    pictures: [],
    frames: [],
    bare: [],
    open: [],
    besideSince: [],
    links: [],
    preformatted: [],
    heading: null,
    pieces: [],
    linkChars: 0,
    seen: 0,
    chars: 0,
    cut: false,
  };
}

/**
 * The hot loop. It keeps its own way back up, so that it asks each node only for its name, its first child and its next
 * sibling, and nothing a page does between two slices can lead it in a circle. Forms are asked in the safe, slow way.
 */
function* walkTree(walk: Walk, root: Node, nesting: number): Generator<void> {
  const above: Node[] = [];
  /** Which of those above are plain; asking a node for its name is the dearest question of all. */
  const plainAbove: boolean[] = [];
  let node: Node = root;
  for (;;) {
    walk.seen += 1;
    if (walk.seen % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0) yield;
    if (walk.seen > walk.limits.nodes || walk.chars >= walk.limits.chars) {
      walk.cut = true;
      return;
    }
    let plain = true;
    let down: Node | null = null;
    const type: unknown = node.nodeType;
    if (type === TEXT) addText(walk, (node as Text).data);
    else if (type === FRAGMENT) down = node.firstChild;
    else if (type !== COMMENT) {
      const name: unknown = node.nodeName;
      plain = isPlainName(name);
      if (!isPlainName(name)) {
        if (!isElement(node) || enter(walk, node, nameOf(node))) down = firstChildOf(node);
      } else if (enter(walk, node as Element, name)) {
        const inside = nesting < DEEPEST_NESTING_OF_ROOTS ? insideOf(walk, node as Element, name) : null;
        if (inside === null) down = node.firstChild;
        else for (const part of inside) yield* walkTree(walk, part, nesting + 1);
      }
      if (down === null) leave(walk, node);
    }
    if (down !== null) {
      above.push(node);
      plainAbove.push(plain);
      node = down;
      continue;
    }
    for (;;) {
      if (node === root) return;
      const next: Node | null = plain ? node.nextSibling : nextSiblingOf(node);
      if (next !== null) {
        node = next;
        break;
      }
      const parent = above.pop();
      if (parent === undefined) return;
      leave(walk, parent);
      node = parent;
      plain = plainAbove.pop() ?? false;
    }
  }
}

/** A shadow root is shown instead of the children; a slot shows what was put into it from outside. */
function insideOf(walk: Walk, element: Element, name: string): readonly Node[] | null {
  if (tagOf(name) === Tag.Slot) {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : null;
  }
  const shadow = walk.sight.shadowOf(element);
  return shadow === null ? null : [shadow];
}

/** Opens an element; false when nothing in it is to be read. */
function enter(walk: Walk, element: Element, name: string): boolean {
  const tag = tagOf(name);
  if (tag === Tag.Skip) return false;
  if (tag === Tag.Break) {
    finishBlock(walk);
    return false;
  }
  if (walk.sight.hides(element) || walk.leaveOut(element)) return false;
  if (tag === Tag.Picture || tag === Tag.Frame) {
    const list = tag === Tag.Picture ? walk.pictures : walk.frames;
    if (list.length < MOST_ASIDES) list.push(element);
    return tag === Tag.Picture;
  }
  if (tag === Tag.Inline || tag === Tag.Slot) return true;
  if (tag === Tag.Link) {
    walk.links.push(element);
    return true;
  }
  // Labels such as "Show more" are not the offer; an offer inside a button is.
  if (tag === Tag.Button && (wholeTextOf(element) ?? '').length < LONGEST_BUTTON) return false;
  finishBlock(walk);
  if (tag === Tag.Heading) walk.heading = element;
  if (tag === Tag.Preformatted) walk.preformatted.push(element);
  if (tag === Tag.Beside || standsBeside(element, isPlainName(name))) walk.besideSince.push(element);
  walk.containers.push({ element, parent: walk.open.at(-1) ?? -1 });
  walk.open.push(walk.containers.length - 1);
  if (
    (isPlainName(name) ? element.firstChild : firstChildOf(element)) === null &&
    walk.bare.length < MOST_ASIDES
  )
    walk.bare.push(element);
  return true;
}

function leave(walk: Walk, element: Node): void {
  if (walk.links.at(-1) === element) walk.links.pop();
  const top = walk.open.at(-1);
  if (top === undefined || walk.containers[top]?.element !== element) return;
  finishBlock(walk);
  walk.open.pop();
  if (walk.heading === element) walk.heading = null;
  if (walk.preformatted.at(-1) === element) walk.preformatted.pop();
  if (walk.besideSince.at(-1) === element) walk.besideSince.pop();
}

function addText(walk: Walk, data: string): void {
  if (data.length === 0) return;
  const text = data.length > walk.limits.chars ? data.slice(0, walk.limits.chars) : data;
  walk.pieces.push(text);
  walk.chars += text.length;
  if (walk.links.length > 0) walk.linkChars += text.length;
  if (walk.preformatted.length > 0 && text.includes('\n')) finishLines(walk);
}

function finishLines(walk: Walk): void {
  const lines = walk.pieces.join('').split('\n');
  const last = lines.pop() ?? '';
  for (const line of lines) {
    walk.pieces = [line];
    finishBlock(walk);
  }
  walk.pieces = [last];
}

const SPACES = /[ \t\n\r\f\v\u00a0\u2028\u2029]+/g;
/** Most text needs no tidying, and looking is cheaper than rewriting. */
const UNTIDY = /[\t\n\r\f\v\u00a0\u2028\u2029]| {2}/;

const tidied = (text: string): string => (UNTIDY.test(text) ? text.replace(SPACES, ' ') : text).trim();

function finishBlock(walk: Walk): void {
  const { pieces, linkChars } = walk;
  if (pieces.length === 0) return;
  walk.pieces = [];
  walk.linkChars = 0;
  const text = tidied(pieces.length === 1 ? (pieces[0] ?? '') : pieces.join(''));
  if (text === '') return;
  const container = walk.open.at(-1);
  const element = container === undefined ? undefined : walk.containers[container]?.element;
  if (container === undefined || element === undefined || !walk.sight.shows(element)) return;
  walk.blocks.push({
    element,
    text,
    container,
    heading: walk.heading !== null,
    beside: walk.besideSince.length > 0,
    // Menus are short; a whole paragraph inside a link is a paragraph.
    linkChars: text.length > LONGEST_MENU_ENTRY ? 0 : Math.min(linkChars, text.length),
  });
}

/** For the short and the small: a title, a card, one message. */
export function readAll(
  root: Element,
  sight: Sight,
  leaveOut?: (element: Element) => boolean,
  chars = 20_000,
): Blocks {
  const steps = readBlocks(root, sight, leaveOut, { nodes: 20_000, chars });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export const textOfBlocks = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n');

/** One line for a title, an employer, a place. */
export function lineOf(element: Element, sight: Sight): string {
  const { blocks } = readAll(element, sight, undefined, 2_000);
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 300);
}
