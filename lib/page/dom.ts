// Reading nodes in a way a page cannot bend. `<input name="firstChild">` inside a form, or `<img name="body">`, shadows
// the property of the same name, also for content scripts. The getters taken from the prototypes are not shadowed.

type Prototypes = Readonly<Record<string, { readonly prototype: object } | undefined>>;

const scope = globalThis as unknown as Prototypes;

/** Documents made without a browser (command line, tests) override in other places: there the plain property is right. */
const isOfBrowser = (taken: unknown): taken is (...given: unknown[]) => unknown =>
  typeof taken === 'function' && /\[native code\]/u.test(Function.prototype.toString.call(taken));

function getter<N extends object, T>(owner: string, name: string): (node: N) => T {
  const prototype = scope[owner]?.prototype;
  const taken = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!isOfBrowser(taken)) return (node) => (node as Record<string, unknown>)[name] as T;
  return (node) => taken.call(node) as T;
}

function method<N extends object, A extends unknown[], T>(
  owner: string,
  name: string,
): (node: N, ...given: A) => T {
  const taken = (scope[owner]?.prototype as Record<string, unknown> | undefined)?.[name];
  const ofBrowser = isOfBrowser(taken) ? taken : undefined;
  return (node, ...given) => {
    const call = (ofBrowser ?? (node as Record<string, unknown>)[name]) as (this: N, ...given: A) => T;
    return call.apply(node, given);
  };
}

const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;
export const FRAGMENT = 11;
const DOCUMENT = 9;

/**
 * Only forms and documents can be shadowed, and a shadowed name is no string. Plain access is many times faster than the
 * safe way, and a walk asks for every node.
 */
export const isPlainName = (name: unknown): name is string =>
  typeof name === 'string' && name !== 'FORM' && name !== '#document' && name !== 'form';

const mayBeShadowed = (node: Node): boolean => !isPlainName(node.nodeName);

const safeType = getter<Node, number>('Node', 'nodeType');
const safeName = getter<Node, string>('Node', 'nodeName');
const safeFirstChild = getter<Node, Node | null>('Node', 'firstChild');
const safeNextSibling = getter<Node, Node | null>('Node', 'nextSibling');
const safePreviousSibling = getter<Node, Node | null>('Node', 'previousSibling');
const safeParent = getter<Node, Node | null>('Node', 'parentNode');
const safeShadowRoot = getter<Element, ShadowRoot | null>('Element', 'shadowRoot');
const readAttribute = method<Element, [string], string | null>('Element', 'getAttribute');

const typeOf = (node: Node): number => (mayBeShadowed(node) ? safeType(node) : node.nodeType);
export const nameOf = (node: Node): string => (mayBeShadowed(node) ? safeName(node) : node.nodeName);
export const firstChildOf = (node: Node): Node | null =>
  mayBeShadowed(node) ? safeFirstChild(node) : node.firstChild;
export const nextSiblingOf = (node: Node): Node | null =>
  mayBeShadowed(node) ? safeNextSibling(node) : node.nextSibling;
export const previousSiblingOf = (node: Node): Node | null =>
  mayBeShadowed(node) ? safePreviousSibling(node) : node.previousSibling;
export const parentOf = (node: Node): Node | null =>
  mayBeShadowed(node) ? safeParent(node) : node.parentNode;
export const openRootOf = (element: Element): ShadowRoot | null =>
  mayBeShadowed(element) ? safeShadowRoot(element) : element.shadowRoot;
export const attributeOf = (element: Element, name: string): string | null =>
  mayBeShadowed(element) ? readAttribute(element, name) : element.getAttribute(name);

export const wholeTextOf = getter<Node, string | null>('Node', 'textContent');
export const isInDocument = getter<Node, boolean>('Node', 'isConnected');
export const containsNode = method<Node, [Node], boolean>('Node', 'contains');
export const comparePosition = method<Node, [Node], number>('Node', 'compareDocumentPosition');

const matchesSelector = method<Element, [string], boolean>('Element', 'matches');
const closestTo = method<Element, [string], Element | null>('Element', 'closest');
const queryDocument = method<Document, [string], Iterable<Element>>('Document', 'querySelectorAll');
const queryElement = method<Element, [string], Iterable<Element>>('Element', 'querySelectorAll');
const queryFragment = method<DocumentFragment, [string], Iterable<Element>>(
  'DocumentFragment',
  'querySelectorAll',
);
const firstInElement = method<Element, [string], Element | null>('Element', 'querySelector');
const rootElementOf = getter<Document, Element | null>('Document', 'documentElement');

export const isElement = (node: Node): node is Element => typeOf(node) === ELEMENT;

/** Engines do not agree on all of CSS: what one cannot read counts as "not found". */
function orNothing<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

export const fits = (element: Element, selector: string): boolean =>
  orNothing(false, () => matchesSelector(element, selector));

export const nearest = (element: Element, selector: string): Element | null =>
  orNothing(null, () => closestTo(element, selector));

export function findAll(root: ParentNode, selector: string): readonly Element[] {
  return orNothing([], () => {
    const type = typeOf(root);
    if (type === DOCUMENT) return [...queryDocument(root as Document, selector)];
    if (type === ELEMENT) return [...queryElement(root as Element, selector)];
    return [...queryFragment(root as DocumentFragment, selector)];
  });
}

export const holds = (element: Element, selector: string): boolean =>
  orNothing(false, () => firstInElement(element, selector) !== null);

/** `document.body` can be shadowed by a named image; the child of the root element cannot. */
export function bodyOf(document: Document): Element | null {
  const root = rootElementOf(document);
  if (root === null) return null;
  for (let node = firstChildOf(root); node !== null; node = nextSiblingOf(node)) {
    if (isElement(node) && /^(?:body|frameset)$/iu.test(nameOf(node))) return node;
  }
  return root;
}

export function languageOf(document: Document): string | undefined {
  const root = rootElementOf(document);
  const declared = root === null ? null : attributeOf(root, 'lang');
  return declared === null || declared.trim() === '' ? undefined : declared.trim().slice(0, 35);
}
