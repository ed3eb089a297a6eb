// Every adapter against an invented page with the structure of its site: its first way in, its other way, and its list.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';
import { findFor, matchPattern } from '../../lib/page/portal.ts';
import { PORTAL_MATCHES } from '../../lib/page/portals/hosts.ts';
import { PORTALS, portalFor } from '../../lib/page/portals/index.ts';

interface Expected {
  readonly url: string;
  readonly title: string;
  readonly company: string;
  readonly first: string;
  readonly last: string;
  readonly place?: string;
  readonly pay?: string;
  readonly cards: readonly { readonly title: string; readonly company: string }[];
}

const PAGES = 'tests/pages';
const fileOf = (site: string, name: string): string => readFileSync(join(PAGES, site, name), 'utf8');
const expectedOf = (site: string): Expected => JSON.parse(fileOf(site, 'expected.json')) as Expected;

describe.each([...PORTALS.keys()])('%s', (site) => {
  const expected = expectedOf(site);

  it('has two ways in to what matters', () => {
    const portal = PORTALS.get(site);
    expect(portalFor(expected.url)).toBe(portal);
    const { title, company, text } = portal?.offer ?? {};
    for (const ways of [title, company, text]) expect(ways?.length).toBeGreaterThanOrEqual(2);
    const { card, title: heading, company: employer, link } = portal?.list ?? {};
    for (const ways of [card, heading, employer, link]) expect(ways?.length).toBeGreaterThanOrEqual(2);
  });

  it.each(['page.html', 'other-way.html'])('reads the offer in %s', (name) => {
    const page = pageFromHtml(fileOf(site, name), expected.url);
    expect(page).toMatchObject({ kind: 'ad', source: 'adapter', unsure: null, title: expected.title });
    expect(page.company).toBe(expected.company);
    expect(page.text.startsWith(expected.first), page.text).toBe(true);
    expect(page.text.endsWith(expected.last), page.text).toBe(true);
    expect(page.text).not.toContain('watermark');
    expect(page.facts).toMatchObject({
      ...(expected.place !== undefined && { place: expected.place }),
      ...(expected.pay !== undefined && { pay: expected.pay }),
    });
  });

  it('reads each card of a list as its own offer', () => {
    const page = pageFromHtml(fileOf(site, 'list.html'), expected.url);
    expect(page).toMatchObject({ unsure: 'list', text: '' });
    const cards = page.offers?.map(({ title, company }) => ({ title, company })) ?? [];
    if (PORTALS.get(site)?.wall)
      expect(cards.map(({ company }) => company)).toEqual(expected.cards.map(({ company }) => company));
    else expect(cards).toEqual(expected.cards);
    const addresses = page.offers?.map(({ url }) => url) ?? [];
    expect(new Set(addresses).size).toBe(expected.cards.length);
  });

  it('falls back, and never goes silent, when the site has changed', () => {
    const changed = '<main><h1>New shop window</h1><p>Come and work here.</p></main>';
    expect(pageFromHtml(changed, expected.url)).toMatchObject({
      unsure: 'layout',
      text: expect.stringContaining('work here'),
    });
  });
});

describe('what the manifest asks for', () => {
  it('is exactly the hosts of the adapters that work from installation', () => {
    const hosts = [...PORTALS.values()].flatMap(({ hosts, optional }) => (optional ? [] : hosts));
    expect([...PORTAL_MATCHES].sort()).toEqual(hosts.map(matchPattern).sort());
    expect(new Set(PORTAL_MATCHES).size).toBe(PORTAL_MATCHES.length);
  });

  it('covers the address of every fixture', () => {
    for (const site of PORTALS.keys())
      expect(existsSync(join(PAGES, site, 'expected.json')), site).toBe(true);
  });
});

describe('choosing an adapter', () => {
  const sites = [
    { hosts: ['example.com'] },
    { hosts: ['jobs.example.com'] },
    { hosts: ['example.org/jobs/*'] },
  ];

  it('takes the closest host, never a look-alike', () => {
    expect(findFor(sites, 'https://jobs.example.com/1')).toBe(sites[1]);
    expect(findFor(sites, 'https://www.example.com/1')).toBe(sites[0]);
    expect(findFor(sites, 'https://notexample.com/1')).toBeNull();
    expect(findFor(sites, 'https://example.com.evil.example/1')).toBeNull();
  });

  it('keeps to the part of a site that holds offers', () => {
    expect(findFor(sites, 'https://example.org/jobs/1')).toBe(sites[2]);
    expect(findFor(sites, 'https://example.org/messages')).toBeNull();
    expect(findFor(sites, 'not an address')).toBeNull();
  });
});
