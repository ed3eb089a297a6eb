// What a reader can see. Only what is surely invisible is left out: a doubt counts as seen, so that no trick of
// styling makes us silent about words that stand on the screen.
import { attributeOf, isElement, nameOf, nearest, openRootOf, parentOf } from './dom.ts';

export interface Sight {
  /** Asked for every element on the way down, so it must cost almost nothing: is all of it surely invisible? */
  hides(element: Element): boolean;
  /** Asked once for each block that has text. */
  shows(element: Element): boolean;
  /** Asked only for the blocks that were chosen. Cloaked: too small, off the page, or in the colour of its background. */
  look(element: Element): 'seen' | 'hidden' | 'cloaked';
  /** Words that styles paint before or after an element. */
  painted(element: Element): string;
  /** Open roots, and closed ones where the browser lets extensions look. */
  shadowOf(element: Element): ShadowRoot | null;
  /** Is this picture big enough to hold an offer? `null`: cannot be told. */
  isBigPicture(image: Element): boolean | null;
  /** On which side of its list a chat bubble stands. */
  sideOf(row: Element): 'start' | 'end' | null;
}

type View = Window & typeof globalThis;

/** Shadow roots are asked for where one can be expected, because asking crosses into the browser each time. */
const MAY_HOST = /-|^(?:DIV|SECTION|ARTICLE|MAIN|SPAN|P)$/u;

export function liveSight(view: View, closedRootOf?: (element: Element) => ShadowRoot | null): Sight {
  const clips = remembered((element) => clipsAll(view, element), anyOf);
  const behind = remembered((element) => backgroundOf(view, element), nearestOf);
  const paints = new Map<string, string>();
  let lastParent: Node | null = null;
  let lastKind: string | null = null;

  return {
    hides: () => false,
    shows: (element) => {
      // The next paragraph beside one that can be seen is seen as well; `look` has the last word on those that are chosen.
      const kind = attributeOf(element, 'class');
      const parent = parentOf(element);
      if (parent === lastParent && kind === lastKind && attributeOf(element, 'style') === null) return true;
      const shows =
        element.checkVisibility() ||
        // One click away, and made to be clicked.
        nearest(element, 'details:not([open])') !== null;
      lastParent = shows ? parent : null;
      lastKind = kind;
      return shows;
    },
    look: (element) => {
      if (clips(element) === true) return 'cloaked';
      const { display, visibility, fontSize, color, textShadow, backgroundClip } =
        view.getComputedStyle(element);
      if (visibility !== 'visible' || display === 'none') return 'hidden';
      if (Number.parseFloat(fontSize) < 2) return 'cloaked';
      const isBare = textShadow === 'none' && backgroundClip !== 'text';
      return isBare && behind(element) === color ? 'cloaked' : 'seen';
    },
    painted: (element) => {
      // A rule paints on all elements of a kind alike, and asking for each is dear.
      const kind = `${nameOf(element)}.${attributeOf(element, 'class') ?? ''}#${attributeOf(element, 'id') ?? ''}`;
      const known = paints.get(kind);
      if (known !== undefined) return known;
      const words = `${pseudoText(view, element, '::before')}${pseudoText(view, element, '::after')}`;
      paints.set(kind, words);
      return words;
    },
    shadowOf: (element) => {
      const open = openRootOf(element);
      if (open !== null || closedRootOf === undefined || !MAY_HOST.test(nameOf(element))) return open;
      return closedRootOf(element);
    },
    isBigPicture: (image) => {
      const box = image.getBoundingClientRect();
      return box.width >= 250 && box.height >= 150;
    },
    sideOf: (row) => sideInList(view, row),
  };
}

const DEEPEST = 500;

/** What an element has of itself or else of those around it; asked once for each, however many ask through it. */
function remembered<T>(ask: (element: Element) => T, together: (own: T, around: T | null) => T) {
  const known = new WeakMap<Element, T>();
  return (element: Element): T | null => {
    const chain: Element[] = [];
    let node: Node | null = element;
    for (
      ;
      node !== null && isElement(node) && !known.has(node) && chain.length < DEEPEST;
      node = parentOf(node)
    ) {
      chain.push(node);
    }
    let value: T | null = node !== null && isElement(node) ? (known.get(node) ?? null) : null;
    for (const one of chain.reverse()) {
      const own = together(ask(one), value);
      known.set(one, own);
      value = own;
    }
    return value;
  };
}

const anyOf = (own: boolean, around: boolean | null): boolean => own || around === true;
const nearestOf = (own: string | null, around: string | null): string | null => own ?? around;

/** A solid colour; `''` for a picture, in front of which any colour can be read; `null` when one sees through. */
function backgroundOf(view: View, element: Element): string | null {
  const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
  if (backgroundImage !== 'none') return '';
  return backgroundColor.startsWith('rgb(') ? backgroundColor : null;
}

function clipsAll(view: View, element: Element): boolean {
  const box = element.getBoundingClientRect();
  const offPage = box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
  if (offPage && box.width > 0 && box.height > 0) return view.getComputedStyle(element).position !== 'static';
  if (box.width > 1 && box.height > 1) return false;
  const { overflowX, overflowY, display } = view.getComputedStyle(element);
  // `contents` has no box of its own, and yet shows what is in it.
  return display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible');
}

function pseudoText(view: View, element: Element, which: '::before' | '::after'): string {
  const { content } = view.getComputedStyle(element, which);
  // Shorter ones are bullets, quotation marks and icon letters.
  return content.length > 14 && content.startsWith('"') ? ` ${content.slice(1, -1)} ` : '';
}

function sideInList(view: View, row: Element): 'start' | 'end' | null {
  let bubble = row;
  // The row is as wide as the list; the bubble in it is the first thing that is not.
  for (let depth = 0; depth < 12; depth += 1) {
    const outer = row.getBoundingClientRect();
    const box = bubble.getBoundingClientRect();
    if (outer.width > 0 && box.width > 0 && box.width < outer.width * 0.92) {
      const left = box.left - outer.left;
      const right = outer.right - box.right;
      if (Math.abs(left - right) < outer.width * 0.08) return null;
      const rightToLeft = view.getComputedStyle(row).direction === 'rtl';
      return left > right !== rightToLeft ? 'end' : 'start';
    }
    const inner = [...bubble.children].find((child) => child.getBoundingClientRect().width > 0);
    if (inner === undefined) return null;
    bubble = inner;
  }
  return null;
}

/** Where nothing is laid out (a made document): attributes only. */
export const plainSight: Sight = {
  hides: (element) => attributeOf(element, 'hidden') !== null,
  shows: () => true,
  look: () => 'seen',
  painted: () => '',
  shadowOf: (element) => openRootOf(element),
  isBigPicture: () => null,
  sideOf: () => null,
};
