// Pages that want us to hang, to crash, or to say "quiet".
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { plainSight, type Sight } from '../../lib/page/sight.ts';
import { runToEnd } from '../../lib/page/slices.ts';
import { AD, jsonLd, made, readMade } from './made-page.ts';

const URLS = ['https://unknown.example/', 'https://au.indeed.com/viewjob', 'https://web.whatsapp.com/'];
const TAGS = [
  'div',
  'p',
  'span',
  'a href="/x"',
  'aside',
  'h2',
  'table',
  'ul',
  'li',
  'pre',
  'button',
  'x-y',
  'main',
  'form',
  'slot',
];

const word = fc.constantFrom(
  'pay',
  'visa',
  'fee',
  '200 USD',
  '@name',
  ' ',
  '\n',
  '\u200b',
  'é',
  '𝕏',
  '<',
  '&amp;',
  '\u202e',
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    text,
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`),
    fc
      .tuple(fc.constantFrom('class', 'id', 'role', 'style', 'itemprop', 'hidden', 'data-from'), text)
      .map(([name, value]) => `<div ${name}="${value.replace(/"/gu, '')}">x</div>`),
  ),
})).node;

describe('any page', () => {
  it('is read without a throw, the same each time, and always with a text or a reason', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), fc.constantFrom(...URLS), (parts, url) => {
        const page = pageFromHtml(`<body>${parts.join('')}</body>`, url);
        expect(page).toEqual(pageFromHtml(`<body>${parts.join('')}</body>`, url));
        expect(page.text !== '' || (page.unsure ?? null) !== null || page.offers !== undefined).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('with any JSON in its JSON-LD is read, and shows its own text', () => {
    const part = fc.jsonValue({ maxDepth: 4 });
    const posting = fc.record(
      {
        '@type': fc.constant('JobPosting'),
        title: part,
        description: part,
        hiringOrganization: part,
        jobLocation: part,
        baseSalary: part,
      },
      { requiredKeys: ['@type'] },
    );
    fc.assert(
      fc.property(fc.oneof(posting, fc.array(posting, { maxLength: 1 })), (value) => {
        const head = jsonLd(JSON.stringify(value).replaceAll('<', '\\u003c'));
        expect(readMade(`<main><h1>Baker</h1><p>${AD}</p></main>`, { head }).text).toContain(AD);
      }),
      { numRuns: 150 },
    );
  });
});

describe('pages without end', () => {
  it('stops in a tree that is too deep or too wide, and says so', () => {
    const document = made('<main></main>');
    let at: Element | null = document.querySelector('main');
    for (let depth = 0; depth < 20_000 && at !== null; depth += 1) {
      const inner: Element = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    if (at !== null) at.textContent = AD;
    const main = document.querySelector('main');
    if (main === null) throw new Error('no main');
    const { blocks } = runToEnd(readBlocks(main, plainSight));
    expect(blocks.map(({ text: words }) => words)).toEqual([AD]);
    expect(runToEnd(readBlocks(main, plainSight, undefined, { nodes: 1_000, chars: 1_000 })).cut).toBe(true);
  });

  it('takes little more than the time of its length', () => {
    const wide = `<main>${`<div class="a b"><p>${AD}</p><a href="/">link</a></div>`.repeat(2_000)}</main>`;
    const document = made(wide);
    const started = performance.now();
    const page = readPage(document, { url: undefined, sight: plainSight });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(page.text.length).toBeGreaterThan(AD.length);
  });

  it('cuts what is longer than anybody reads, and says so', () => {
    expect(readMade(`<main><p>${'word '.repeat(120_000)}</p><p>end</p></main>`).unsure).toBe('too-long');
  });
});

describe('shadow roots', () => {
  it('are read in place of the children, with what stands in their slots', () => {
    const document = made(`<main><h1>Baker</h1><p>${AD}</p><x-box>slotted</x-box></main>`);
    const box = document.querySelector('x-box');
    const shadow = document.createDocumentFragment();
    shadow.append(document.createElement('p'));
    if (shadow.firstElementChild !== null) shadow.firstElementChild.textContent = 'Pay 200 USD first';
    const shadowOf: Sight['shadowOf'] = (element) => (element === box ? (shadow as ShadowRoot) : null);
    const page = readPage(document, { url: undefined, sight: { ...plainSight, shadowOf } });
    expect(page.text).toContain('Pay 200 USD first');
    expect(page.text).not.toContain('slotted');
  });
});

describe('cloaks', () => {
  const cloaked = (words: string): Partial<Sight> => ({
    look: (element) => (element.textContent?.includes(words) ? 'cloaked' : 'seen'),
  });

  it('does not read bait that cannot be seen', () => {
    const bait = `<div><p>A calm office job. ${AD} ${AD}</p></div>`;
    const page = readMade(`<main>${bait}<div><p>Pay 200 USD first. ${AD}</p></div></main>`, {
      sight: cloaked('calm office'),
    });
    expect(page.text).not.toContain('calm office');
    expect(page.text).toContain('Pay 200 USD');
    expect(page.unsure).toBe('layout');
  });

  it('never calls a page quiet of which it sees nothing', () => {
    const page = readMade(`<main><p>${AD}</p></main>`, { sight: cloaked('bread') });
    expect(page).toMatchObject({ text: '', unsure: 'layout' });
  });

  it('reads words painted by styles', () => {
    const painted = (element: Element): string =>
      element.localName === 'p' ? ' Pay 200 USD for the visa ' : '';
    expect(readMade(`<main><h1>Baker</h1><p>${AD}</p></main>`, { sight: { painted } }).text).toContain(
      'Pay 200 USD for the visa',
    );
    expect(
      readMade('<main><h1>Baker</h1><div></div></main>', {
        sight: { painted: () => ' Pay 200 USD for the visa ' },
      }).unsure,
    ).toBe('layout');
  });
});
