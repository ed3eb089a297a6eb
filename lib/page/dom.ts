// Reading nodes in a way a page cannot bend. `<input name="firstChild">` inside a form, or `<img name="body">`, shadows
// the property of the same name, also for content scripts. The getters taken from the prototypes are not shadowed.

type Prototypes = Readonly<Record<string, { readonly prototype: object } | undefined>>;

const scope = globalThis as unknown as Prototypes;

/** A getter taken once; made documents (command line, tests) have no prototypes of their own in the global scope. */
function getter<N extends object, T>(owner: string, name: string): (node: N) => T {
  const prototype = scope[owner]?.prototype;
  const taken = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (taken === undefined) return (node) => (node as Record<string, unknown>)[name] as T;
  return (node) => taken.call(node) as T;
}

function method<N extends object, A extends unknown[], T>(
  owner: string,
  name: string,
): (node: N, ...given: A) => T {
  const taken = (scope[owner]?.prototype as Record<string, unknown> | undefined)?.[name];
  return (node, ...given) => {
    const call = (taken ?? (node as Record<string, unknown>)[name]) as (this: N, ...given: A) => T;
    return call.apply(node, given);
  };
}

export const ELEMENT = 1;
export const TEXT = 3;
const DOCUMENT = 9;

export const typeOf = getter<Node, number>('Node', 'nodeType');
export const nameOf = getter<Node, string>('Node', 'nodeName');
export const firstChildOf = getter<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>('Node', 'nextSibling');
export const previousSiblingOf = getter<Node, Node | null>('Node', 'previousSibling');
export const parentOf = getter<Node, Node | null>('Node', 'parentNode');
export const wholeTextOf = getter<Node, string | null>('Node', 'textContent');
export const isInDocument = getter<Node, boolean>('Node', 'isConnected');
export const dataOf = getter<Text, string>('CharacterData', 'data');
export const openRootOf = getter<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const containsNode = method<Node, [Node], boolean>('Node', 'contains');
export const comparePosition = method<Node, [Node], number>('Node', 'compareDocumentPosition');

const readAttribute = method<Element, [string], string | null>('Element', 'getAttribute');
const matchesSelector = method<Element, [string], boolean>('Element', 'matches');
const closestTo = method<Element, [string], Element | null>('Element', 'closest');
const queryDocument = method<Document, [string], Iterable<Element>>('Document', 'querySelectorAll');
const queryElement = method<Element, [string], Iterable<Element>>('Element', 'querySelectorAll');
const queryFragment = method<DocumentFragment, [string], Iterable<Element>>(
  'DocumentFragment',
  'querySelectorAll',
);
const rootElementOf = getter<Document, Element | null>('Document', 'documentElement');

export const isElement = (node: Node): node is Element => typeOf(node) === ELEMENT;

export const attributeOf = (element: Element, name: string): string | null => readAttribute(element, name);

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
