// Showing quoted words where they stand, with the Custom Highlight API: nothing is added to the page, nothing moves.
import type { Quote } from '../core/types.ts';
import { bodyOf, fits, isElement, parentOf } from './dom.ts';

const QUOTES = 'second-look-quotes';
const FOCUS = 'second-look-focus';
const MARKS = 'second-look-marks';

/** System colours keep enough contrast in every theme, forced colours included. */
const STYLE = `
::highlight(${QUOTES}) { background-color: #ffe9a8; color: #1d1d1d; }
::highlight(${FOCUS}) { background-color: #ffc94d; color: #1d1d1d; text-decoration: underline 2px; }
::highlight(${MARKS}) { text-decoration: underline wavy 2px #b35900; }`;

const MOST_TEXT_NODES = 100_000;
const MOST_TRIES = 20;

interface Flat {
  /** All text of the page without any white space, so that line breaks and indents do not matter. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node begins in `text`. */
  readonly starts: readonly number[];
}

/** Answers how many of the quotes were found. `focus` is brought into view. */
export function showQuotes(quotes: readonly Quote[], focus: number, page: Document = document): number {
  clearQuotes(page);
  const body = bodyOf(page);
  if (body === null) return 0;
  const flat = flatten(page, body);
  const ranges = quotes.map(({ text }) => rangeOf(page, flat, text));
  const found = ranges.filter((range) => range !== null);
  const wanted = ranges[focus] ?? null;
  paint(
    page,
    QUOTES,
    found.filter((range) => range !== wanted),
  );
  if (wanted !== null) {
    paint(page, FOCUS, [wanted]);
    bringIntoView(page, wanted);
  }
  return found.length;
}

export function clearQuotes(page: Document = document): void {
  unpaint(page, [QUOTES, FOCUS]);
}

export function markCards(
  page: Document,
  cards: readonly { readonly element: Element; readonly title: string }[],
): void {
  clearMarks(page);
  const ranges = cards.map(({ element, title }) => rangeOf(page, flatten(page, element), title));
  paint(
    page,
    MARKS,
    ranges.filter((range) => range !== null),
  );
}

export function clearMarks(page: Document): void {
  unpaint(page, [MARKS]);
}

function flatten(page: Document, root: Element): Flat {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  const walker = page.createTreeWalker(root, 4);
  for (
    let node = walker.nextNode();
    node !== null && nodes.length < MOST_TEXT_NODES;
    node = walker.nextNode()
  ) {
    const parent = parentOf(node);
    if (parent === null || !isElement(parent) || fits(parent, 'script, style, noscript, template')) continue;
    const piece = bare((node as Text).data);
    if (piece === '') continue;
    nodes.push(node as Text);
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  return { text: pieces.join(''), nodes, starts };
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

function rangeOf(page: Document, flat: Flat, quote: string): Range | null {
  const wanted = bare(quote);
  if (wanted === '') return null;
  let first: Range | null = null;
  let from = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const at = flat.text.indexOf(wanted, from);
    if (at === -1) return first;
    const range = rangeBetween(page, flat, at, at + wanted.length - 1);
    const holder = range === null ? null : parentOf(range.startContainer);
    // The same words can stand in a hidden copy.
    if (range !== null && holder !== null && isElement(holder) && (holder.checkVisibility?.() ?? true))
      return range;
    first ??= range;
    from = at + 1;
  }
  return first;
}

function rangeBetween(page: Document, flat: Flat, first: number, last: number): Range | null {
  const start = placeOf(flat, first);
  const end = placeOf(flat, last);
  if (start === null || end === null) return null;
  const range = page.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

/** From an offset without white space back to a node and an offset in it. */
function placeOf(
  { nodes, starts }: Flat,
  at: number,
): { readonly node: Text; readonly offset: number } | null {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (node === undefined) return null;
  let left = at - (starts[low] ?? 0);
  const data = node.data;
  for (let offset = 0; offset < data.length; offset += 1) {
    if (/\s/u.test(data.charAt(offset))) continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  return null;
}

type Painter = Window & typeof globalThis;

const painterOf = (page: Document): Painter | null => {
  const view = page.defaultView as Painter | null;
  return view !== null && 'Highlight' in view && view.CSS?.highlights !== undefined ? view : null;
};

const sheets = new WeakMap<Document, CSSStyleSheet>();

function paint(page: Document, name: string, ranges: readonly Range[]): void {
  const painter = painterOf(page);
  if (painter === null || ranges.length === 0) return;
  dress(page, painter);
  const highlight = new painter.Highlight(...ranges);
  highlight.priority = name === FOCUS ? 2 : 1;
  painter.CSS.highlights.set(name, highlight);
}

function unpaint(page: Document, names: readonly string[]): void {
  const painter = painterOf(page);
  if (painter === null) return;
  for (const name of names) painter.CSS.highlights.delete(name);
  const sheet = sheets.get(page);
  if (sheet === undefined || [QUOTES, FOCUS, MARKS].some((name) => painter.CSS.highlights.has(name))) return;
  page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  sheets.delete(page);
}

/** The colours are there only as long as something is shown. */
function dress(page: Document, painter: Painter): void {
  if (sheets.has(page)) return;
  try {
    const sheet = new painter.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    sheets.set(page, sheet);
  } catch {
    // Without colours the quote is still brought into view.
  }
}

function bringIntoView(page: Document, range: Range): void {
  const holder = parentOf(range.startContainer);
  if (holder === null || !isElement(holder)) return;
  const still = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  holder.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
