// JobPosting as Microdata (`itemprop`) and RDFa (`property`).
import { attributeOf, findAll, nameOf, parentOf, isElement } from './dom.ts';
import { lineOf, readAll, textOfBlocks } from './blocks.ts';
import { factsFrom, type Posting } from './posting.ts';
import type { Sight } from './sight.ts';

interface Dialect {
  readonly scope: string;
  readonly kind: 'itemtype' | 'typeof';
  readonly property: 'itemprop' | 'property';
}

const DIALECTS: readonly Dialect[] = [
  { scope: '[itemtype*="JobPosting"]', kind: 'itemtype', property: 'itemprop' },
  { scope: '[typeof~="JobPosting"], [typeof$=":JobPosting"]', kind: 'typeof', property: 'property' },
];
const MOST_POSTINGS = 100;

export function readMicrodata(document: ParentNode, sight: Sight): readonly Posting[] {
  return DIALECTS.flatMap((dialect) =>
    findAll(document, dialect.scope)
      .slice(0, MOST_POSTINGS)
      .map((scope) => toPosting(scope, dialect, sight)),
  );
}

function toPosting(scope: Element, dialect: Dialect, sight: Sight): Posting {
  const find = (name: string, inside: Element = scope): Element | undefined => {
    const { property, kind } = dialect;
    const named = [`[${property}~="${name}"]`, `[${property}$=":${name}"]`, `[${property}$="/${name}"]`];
    // A posting inside the posting (similar jobs) speaks for itself.
    return findAll(inside, named.join(', ')).find((element) => {
      const holder = scopeAround(element, kind);
      return (
        holder === inside ||
        (holder !== null && inside === scope && !/JobPosting/u.test(attributeOf(holder, kind) ?? ''))
      );
    });
  };
  const line = (name: string, inside?: Element): string => {
    const element = find(name, inside);
    return element === undefined ? '' : valueOf(element, sight);
  };
  const nested = (name: string): string => {
    const element = find(name);
    if (element === undefined) return '';
    const own = attributeOf(element, dialect.kind) === null ? undefined : find('name', element);
    return valueOf(own ?? element, sight);
  };
  const description = find('description');
  return {
    title: line('title') || line('name'),
    text: description === undefined ? '' : textOfBlocks(readAll(description, sight).blocks),
    facts: factsFrom({
      employer: nested('hiringOrganization'),
      place:
        [line('addressLocality'), line('addressRegion')].filter((part) => part !== '').join(', ') ||
        nested('jobLocation'),
      country: twoLetters(line('addressCountry')),
      pay: line('baseSalary'),
      datePosted: line('datePosted'),
      validThrough: line('validThrough'),
    }),
  };
}

function scopeAround(element: Element, kind: string): Element | null {
  for (
    let node = parentOf(element), steps = 0;
    node !== null && steps < 200;
    node = parentOf(node), steps += 1
  ) {
    if (isElement(node) && attributeOf(node, kind) !== null) return node;
  }
  return null;
}

function valueOf(element: Element, sight: Sight): string {
  const said =
    attributeOf(element, 'content') ??
    (/^time$/iu.test(nameOf(element)) ? attributeOf(element, 'datetime') : null);
  return (said ?? lineOf(element, sight)).trim().slice(0, 300);
}

const twoLetters = (country: string): string =>
  /^[a-z]{2}$/iu.test(country) ? country.toUpperCase() : country;
