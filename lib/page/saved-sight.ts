// Sight for a page saved in a file: nothing is laid out, so hiding is read off attributes, inline styles and plain rules
// of the page's own style sheets. Not part of the content script.
import { attributeOf, findAll, isElement, parentOf, wholeTextOf } from './dom.ts';
import { plainSight, type Sight } from './sight.ts';

type Declarations = ReadonlyMap<string, string>;

interface HidingRules {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const LONGEST_SHEET = 500_000;
const LONGEST_ARIA_HIDDEN = 60;
const HIDDEN_BY_CUSTOM =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-hidden)(?:\s|$)/iu;

export function savedSight(document: Document): Sight {
  const rules = hidingRules(document);
  return { ...plainSight, hides: (element) => isHidden(element, rules) };
}

function isHidden(element: Element, { classes, ids }: HidingRules): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const className = attributeOf(element, 'class') ?? '';
  if (className !== '' && classes.size > 0 && className.split(/\s+/u).some((name) => classes.has(name)))
    return true;
  const id = attributeOf(element, 'id');
  if (id !== null && ids.has(id)) return true;
  // Hidden from screen readers is not hidden from eyes; but what is short and hidden so is a glyph or a watermark.
  const short = (): boolean => (wholeTextOf(element) ?? '').trim().length < LONGEST_ARIA_HIDDEN;
  if (attributeOf(element, 'aria-hidden') === 'true' && short()) return true;
  if (HIDDEN_BY_CUSTOM.test(className) && (wholeTextOf(element) ?? '').length < 300) return true;
  const style = attributeOf(element, 'style');
  return style !== null && hides(declarationsOf(style), element);
}

function declarationsOf(style: string): Declarations {
  const pairs = style
    .slice(0, 2_000)
    .split(';')
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      const value = line
        .slice(colon + 1)
        .replace(/!important/iu, '')
        .trim()
        .toLowerCase();
      return [line.slice(0, Math.max(0, colon)).trim().toLowerCase(), value];
    });
  return new Map(pairs);
}

const isTiny = (value: string | undefined): boolean =>
  /^0*(?:\.\d+|[01](?:\.\d+)?)?(?:px|pt|r?em|%)?$/u.test(value ?? '-') &&
  !/^1(?:\.\d+)?(?:r?em|%)$/u.test(value ?? '');

function hides(style: Declarations, element: Element | null): boolean {
  if (style.get('display') === 'none') return true;
  if (/^(?:hidden|collapse)$/u.test(style.get('visibility') ?? '')) return true;
  if (isTiny(style.get('font-size'))) return true;
  const clipsOver = /hidden|clip/u.test(style.get('overflow') ?? '');
  if (clipsOver && [style.get('height'), style.get('width'), style.get('max-height')].some(isTiny))
    return true;
  if (
    /^rect\(\s*(?:0|1px)/u.test(style.get('clip') ?? '') ||
    /inset\(\s*(?:50|100)%/u.test(style.get('clip-path') ?? '')
  )
    return true;
  if (/^(?:absolute|fixed)$/u.test(style.get('position') ?? '') && isFarAway(style)) return true;
  if (/^-\d{3,}/u.test(style.get('text-indent') ?? '')) return true;
  return element !== null && hasColourOfBackground(style, element);
}

const isFarAway = (style: Declarations): boolean =>
  ['left', 'top', 'right', 'bottom', 'margin-left'].some((side) =>
    /^-\d{4,}(?:\.\d+)?px$|^-\d{3,}(?:v[wh]|r?em)$/u.test(style.get(side) ?? ''),
  );

const NAMES: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

function colour(value: string | null | undefined): string | null {
  const plain = (value ?? '').trim().toLowerCase();
  const named = NAMES[plain] ?? plain;
  const short = /^#([\da-f])([\da-f])([\da-f])$/u.exec(named);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const parts = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/u.exec(named);
  if (parts !== null)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  return /^#[\da-f]{6}$/u.test(named) ? named : null;
}

const backgroundIn = (style: Declarations): string | null =>
  colour(style.get('background-color') ?? style.get('background'));

function hasColourOfBackground(style: Declarations, element: Element): boolean {
  const own = colour(style.get('color'));
  if (own === null || style.has('background-image') || style.has('text-shadow')) return false;
  let node: Node | null = element;
  for (let steps = 0; node !== null && isElement(node) && steps < 8; steps += 1, node = parentOf(node)) {
    const inline = declarationsOf(attributeOf(node, 'style') ?? '');
    if (inline.has('background-image')) return false;
    const behind = backgroundIn(inline) ?? colour(attributeOf(node, 'bgcolor'));
    if (behind !== null) return behind === own;
  }
  return false;
}

/** `.name { … }` and `#name { … }` outside of @media; anything cleverer would need a real browser. */
function hidingRules(document: Document): HidingRules {
  const classes = new Set<string>();
  const ids = new Set<string>();
  let budget = LONGEST_SHEET;
  for (const sheet of findAll(document, 'style')) {
    const source = (wholeTextOf(sheet) ?? '').slice(0, budget);
    budget -= source.length;
    for (const [selectors, body] of topRules(source)) {
      if (!hides(declarationsOf(body), null)) continue;
      for (const selector of selectors.split(',')) {
        const [, kind, name] = /^\s*([.#])([\w-]+)\s*$/u.exec(selector) ?? [];
        if (name !== undefined) (kind === '.' ? classes : ids).add(name);
      }
    }
  }
  return { classes, ids };
}

function* topRules(source: string): Generator<readonly [string, string]> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{', at);
    if (open === -1) return;
    const head = source
      .slice(at, open)
      .replace(/\/\*[^*]*\*\//gu, '')
      .replace(/^[^;]*;/u, '');
    const close = head.trim().startsWith('@') ? afterGroup(source, open) : source.indexOf('}', open);
    if (close === -1) return;
    if (!head.trim().startsWith('@')) yield [head, source.slice(open + 1, close)];
    at = close + 1;
  }
}

function afterGroup(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    else if (source[at] === '}' && (depth -= 1) === 0) return at;
  }
  return -1;
}
