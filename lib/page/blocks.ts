// The one walk over a page: from nodes to blocks of text. By hand over firstChild and nextSibling, because that is the
// cheapest way measured; without recursion, because a page can be a hundred thousand elements deep; and as a generator,
// so that it can be put down after a few milliseconds and taken up again.
import {
  attributeOf,
  dataOf,
  firstChildOf,
  isElement,
  nameOf,
  nextSiblingOf,
  parentOf,
  TEXT,
  typeOf,
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
  const walk: Walk = {
    ...{ sight, limits, leaveOut, blocks: [], containers: [], pictures: [], frames: [], bare: [] },
    ...{ open: [], besideSince: [], links: [], preformatted: [], heading: null },
    ...{ pieces: [], linkChars: 0, seen: 0, chars: 0, cut: false },
  };
  // Where reading starts is a container in any case, also when it is a mere <span>.
  if (isElement(root)) walk.open.push(walk.containers.push({ element: root, parent: -1 }) - 1);
  yield* walkTree(walk, root, 0);
  finishBlock(walk);
  return walk;
}

function* walkTree(walk: Walk, root: Node, nesting: number): Generator<void> {
  let node: Node = root;
  for (;;) {
    walk.seen += 1;
    if (walk.seen % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0) yield;
    if (walk.seen > walk.limits.nodes || walk.chars > walk.limits.chars) {
      walk.cut = true;
      return;
    }
    const type = typeOf(node);
    let down: Node | null = null;
    if (type === TEXT) addText(walk, dataOf(node as Text));
    else if (!isElement(node)) down = firstChildOf(node);
    else if (enter(walk, node)) {
      const inside = nesting < DEEPEST_NESTING_OF_ROOTS ? insideOf(walk, node) : null;
      if (inside === null) down = firstChildOf(node);
      else for (const part of inside) yield* walkTree(walk, part, nesting + 1);
    }
    if (down !== null) {
      node = down;
      continue;
    }
    for (;;) {
      if (isElement(node)) leave(walk, node);
      if (node === root) return;
      const next = nextSiblingOf(node);
      if (next !== null) {
        node = next;
        break;
      }
      const parent = parentOf(node);
      // The page changed under our feet between two slices; what was read so far stands.
      if (parent === null) return;
      node = parent;
    }
  }
}

/** A shadow root is shown instead of the children; a slot shows what was put into it from outside. */
function insideOf(walk: Walk, element: Element): readonly Node[] | null {
  if (tagOf(nameOf(element)) === Tag.Slot) {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : null;
  }
  const shadow = walk.sight.shadowOf(element);
  return shadow === null ? null : [shadow];
}

/** Opens an element; false when nothing in it is to be read. */
function enter(walk: Walk, element: Element): boolean {
  const tag = tagOf(nameOf(element));
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
  if (tag === Tag.Beside || standsBeside(element)) walk.besideSince.push(element);
  walk.containers.push({ element, parent: walk.open.at(-1) ?? -1 });
  walk.open.push(walk.containers.length - 1);
  if (firstChildOf(element) === null && walk.bare.length < MOST_ASIDES) walk.bare.push(element);
  return true;
}

function leave(walk: Walk, element: Element): void {
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

const SPACES = /[ \t\n\r\f\v\u00a0\u2028\u2029]+/gu;

function finishBlock(walk: Walk): void {
  if (walk.pieces.length === 0) return;
  const whole = walk.pieces.length === 1 ? (walk.pieces[0] ?? '') : walk.pieces.join('');
  const linkChars = walk.linkChars;
  walk.pieces = [];
  walk.linkChars = 0;
  const text = whole.replace(SPACES, ' ').trim();
  const container = walk.open.at(-1);
  const element = container === undefined ? undefined : walk.containers[container]?.element;
  if (text === '' || container === undefined || element === undefined || !walk.sight.shows(element)) return;
  walk.blocks.push({
    ...{ element, text, container, heading: walk.heading !== null, beside: walk.besideSince.length > 0 },
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

export const sourceAttribute = (element: Element, name: string): string =>
  (attributeOf(element, name) ?? '').replace(SPACES, ' ').trim().slice(0, 2_000);
