// From the markup of a chat to rows: what was written, and by which side.
import type { Message } from '../core/types.ts';
import { pick } from './adapter.ts';
import { readAll, textOfBlocks } from './blocks.ts';
import type { ChatSite } from './chat.ts';
import type { Row } from './conversation.ts';
import {
  attributeOf,
  comparePosition,
  containsNode,
  findAll,
  holds,
  isInDocument,
  fits,
  isElement,
  nearest,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from './dom.ts';
import type { Ways } from './portal.ts';
import type { Sight } from './sight.ts';

const LONGEST_MESSAGE = 20_000;
const WRAPPERS_AROUND_A_ROW = 5;
const FOLLOWING = 4;

export class ChatRows {
  readonly conversation: Element;
  /** Messages that could not be given to a side. */
  nobodys = 0;
  private readonly way: string;
  private ownName: string | null = null;

  private constructor(
    private readonly document: Document,
    private readonly site: ChatSite,
    private readonly sight: Sight,
    conversation: Element,
    way: string,
  ) {
    this.conversation = conversation;
    this.way = way;
  }

  /** `null` when the site shows no conversation, or none that we can read. */
  static find(document: Document, site: ChatSite, sight: Sight): ChatRows | null {
    for (const where of site.conversation) {
      for (const conversation of findAll(document, where)) {
        const way = site.message.find((selector) => findAll(conversation, selector).length > 0);
        if (way !== undefined) return new ChatRows(document, site, sight, conversation, way);
      }
    }
    return null;
  }

  /** Changes when another conversation is opened in the same place. */
  title(): string {
    return pick(this.document, this.site.title ?? [], this.sight);
  }

  isThere(): boolean {
    return isInDocument(this.conversation);
  }

  all(): readonly Row[] {
    return this.rows(findAll(this.conversation, this.way).filter((row) => !this.isInsideAnother(row)));
  }

  /** The rows these changed nodes belong to or hold, in document order. */
  touched(nodes: Iterable<Node>): readonly Row[] {
    const rows = new Set<Element>();
    for (const node of nodes) {
      if (!containsNode(this.conversation, node)) continue;
      const element = isElement(node) ? node : parentOf(node);
      if (element === null || !isElement(element)) continue;
      const around = nearest(element, this.way);
      if (around !== null) rows.add(around);
      else for (const row of findAll(element, this.way)) rows.add(row);
    }
    return inOrder(this.rows([...rows].filter((row) => !this.isInsideAnother(row))));
  }

  private rows(elements: readonly Element[]): readonly Row[] {
    return elements.flatMap((element) => {
      const text = this.textOf(element);
      if (text === '') return [];
      const from = this.sideOf(element);
      if (from === null) {
        this.nobodys += 1;
        return [];
      }
      const [previous, next] = [this.beside(element, previousSiblingOf), this.beside(element, nextSiblingOf)];
      return [{ element, text, from, previous, next, key: this.keyOf(element) }];
    });
  }

  private isInsideAnother(row: Element): boolean {
    const parent = parentOf(row);
    if (parent === null || !isElement(parent)) return false;
    const around = nearest(parent, this.way);
    return around !== null && around !== row && containsNode(this.conversation, around);
  }

  private textOf(row: Element): string {
    const { text, remove = [] } = this.site;
    const unwanted = (element: Element): boolean =>
      element !== row && remove.length > 0 && fits(element, joined(remove));
    for (const way of text) {
      const parts = way === ':scope' || fits(row, way) ? [row] : findAll(row, way);
      const outer = parts.filter(
        (part) => !parts.some((other) => other !== part && containsNode(other, part)),
      );
      const wanted = outer.filter((part) => !isInside(part, row, unwanted));
      const words = wanted.map((part) =>
        textOfBlocks(readAll(part, this.sight, unwanted, LONGEST_MESSAGE).blocks),
      );
      const said = words.filter((word) => word !== '').join('\n');
      if (said !== '') return said;
    }
    return '';
  }

  private sideOf(row: Element): Message['from'] | null {
    const { own, other, speaker, bySide } = this.site;
    if (own !== undefined && this.belongsTo(row, own)) return 'me';
    if (other !== undefined) return this.belongsTo(row, other) ? 'them' : own === undefined ? 'me' : null;
    if (bySide === true) {
      const side = this.sight.sideOf(row);
      if (side !== null) return side === 'end' ? 'me' : 'them';
      return null;
    }
    if (speaker !== undefined) return this.sideByName(row, speaker);
    return own === undefined ? null : 'them';
  }

  private belongsTo(row: Element, ways: Ways): boolean {
    const any = joined(ways);
    if (fits(row, any) || holds(row, any)) return true;
    const around = nearest(row, any);
    return around !== null && around !== this.conversation && containsNode(this.conversation, around);
  }

  private sideByName(row: Element, speaker: Ways): Message['from'] | null {
    this.ownName ??= pick(this.document, this.site.ownName ?? [], this.sight).toLowerCase() || null;
    // Without knowing the reader's name, nobody can be told from the reader.
    if (this.ownName === null) return null;
    let at: Element | null = row;
    for (let steps = 0; at !== null && steps < 30; steps += 1) {
      const name = pick(at, speaker, this.sight).toLowerCase();
      if (name !== '') return this.ownName.includes(name) || name.includes(this.ownName) ? 'me' : 'them';
      at = this.beside(at, previousSiblingOf);
    }
    return null;
  }

  private keyOf(row: Element): string | null {
    for (const name of this.site.id ?? []) {
      const holder = attributeOf(row, name) === null ? nearest(row, `[${name}]`) : row;
      const value =
        holder === null || !containsNode(this.conversation, holder) ? null : attributeOf(holder, name);
      if (value !== null && value !== '' && holder !== this.conversation) return hashed(value);
    }
    return null;
  }

  /** The row right before or after, also when each stands in wrappers of its own. */
  private beside(row: Element, step: (node: Node) => Node | null): Element | null {
    let at: Node = row;
    for (let depth = 0; depth < WRAPPERS_AROUND_A_ROW; depth += 1) {
      let sibling = step(at);
      for (let steps = 0; sibling !== null && steps < FOLLOWING; sibling = step(sibling)) {
        if (!isElement(sibling)) continue;
        steps += 1;
        if (fits(sibling, this.way)) return sibling;
        const inside = findAll(sibling, this.way);
        const closest = step === previousSiblingOf ? inside.at(-1) : inside[0];
        if (closest !== undefined) return closest;
      }
      const parent = parentOf(at);
      if (parent === null || parent === this.conversation) return null;
      at = parent;
    }
    return null;
  }
}

/** By who stands beside whom; the browser is asked only for rows that stand apart, because it counts from the top. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const byElement = new Map(rows.map((row) => [row.element, row]));
  const heads = rows.filter(({ previous }) => previous === null || !byElement.has(previous));
  if (heads.length > 1) {
    heads.sort((one, other) => ((comparePosition(one.element, other.element) & 4) === 4 ? -1 : 1));
  }
  const ordered = new Set<Row>();
  for (const head of heads) {
    for (let row: Row | undefined = head; row !== undefined && !ordered.has(row);) {
      ordered.add(row);
      row = row.next === null ? undefined : byElement.get(row.next);
    }
  }
  return [...ordered];
}

const selectors = new WeakMap<Ways, string>();

/** One question to the browser instead of many. */
function joined(ways: Ways): string {
  const known = selectors.get(ways);
  if (known !== undefined) return known;
  const selector = ways.join(', ');
  selectors.set(ways, selector);
  return selector;
}

function isInside(part: Element, row: Element, unwanted: (element: Element) => boolean): boolean {
  for (let node: Node | null = part; node !== null && node !== row; node = parentOf(node)) {
    if (isElement(node) && unwanted(node)) return true;
  }
  return false;
}

/** FNV-1a: names can hold phone numbers, and we have no use for those. */
function hashed(name: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < name.length; index += 1) {
    low = Math.imul(low ^ name.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ name.charCodeAt(index), 0x85ebca6b);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
