// What a reader can see. Only what is surely invisible is left out: a doubt counts as seen, so that no trick of
// styling makes us silent about words that stand on the screen.
import { attributeOf, isElement, nameOf, nearest, openRootOf, parentOf } from './dom.ts';

export interface Sight {
  /** Asked for every element on the way down, so it must cost almost nothing: is all of it surely invisible? */
  hides(element: Element): boolean;
  /** Asked once for each block that has text. */
  shows(element: Element): boolean;
  /** Asked only for the blocks that were chosen: too small, off the page, or in the colour of its background? */
  cloaks(element: Element): boolean;
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
  const clipped = new WeakMap<Element, boolean>();

  const isClipped = (element: Element): boolean => {
    const known = clipped.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const above = parent !== null && isElement(parent) && isClipped(parent);
    const clips = above || clipsAll(view, element);
    clipped.set(element, clips);
    return clips;
  };

  return {
    hides: () => false,
    shows: (element) =>
      element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) ||
      // One click away, and made to be clicked.
      nearest(element, 'details:not([open])') !== null,
    cloaks: (element) => {
      const depthIsSane = depthOf(element) < 500;
      if (depthIsSane && isClipped(element)) return true;
      const style = view.getComputedStyle(element);
      return Number.parseFloat(style.fontSize) < 2 || hasColourOfBackground(view, element, style);
    },
    painted: (element) => `${pseudoText(view, element, '::before')}${pseudoText(view, element, '::after')}`,
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

function depthOf(element: Element): number {
  let depth = 0;
  for (let node: Node | null = element; node !== null && depth < 500; node = parentOf(node)) depth += 1;
  return depth;
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

function hasColourOfBackground(view: View, element: Element, style: CSSStyleDeclaration): boolean {
  if (style.textShadow !== 'none' || style.backgroundClip === 'text') return false;
  for (let node: Node | null = element; node !== null && isElement(node); node = parentOf(node)) {
    const behind = node === element ? style : view.getComputedStyle(node);
    if (behind.backgroundImage !== 'none') return false;
    if (isSolid(behind.backgroundColor)) return behind.backgroundColor === style.color;
  }
  return false;
}

const isSolid = (colour: string): boolean => /^rgb\(/u.test(colour);

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
  cloaks: () => false,
  painted: () => '',
  shadowOf: (element) => openRootOf(element),
  isBigPicture: () => null,
  sideOf: () => null,
};
