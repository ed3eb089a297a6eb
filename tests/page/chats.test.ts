// Every chat adapter against an invented conversation with the structure of its site.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../lib/cli/saved-page.ts';
import { CHATS, chatFor } from '../../lib/page/chats/index.ts';
import { matchPattern } from '../../lib/page/portal.ts';
import { PORTAL_MATCHES } from '../../lib/page/portals/hosts.ts';
import { findChat, readEverything } from '../../lib/page/read-chat.ts';
import { plainSight, type Sight } from '../../lib/page/sight.ts';
import { AD, made } from './made-page.ts';

const CONVERSATION = [
  { from: 'them', text: 'Hello, I am Lena from the bakery on Mill Road.' },
  { from: 'me', text: 'Good morning, thank you for writing.' },
  { from: 'them', text: 'Can you come on Tuesday at nine?' },
  { from: 'me', text: 'Yes, Tuesday is fine.' },
];

/** Where bubbles stand on two sides, a browser measures; here the words decide. */
const sight: Sight = {
  ...plainSight,
  sideOf: (row) => (/Good|Yes/u.test(row.textContent ?? '') ? 'end' : 'start'),
};

const addressOf = (host: string | undefined): string =>
  host === undefined ? 'https://shop.example/' : `https://${host.replace(/\*$/u, '1')}`;

describe.each([...CHATS])('%s', (name, site) => {
  const file = join('tests', 'pages', 'chats', `${name}.html`);
  const read = () =>
    readEverything({
      document: documentFrom(readFileSync(file, 'utf8')),
      url: addressOf(site.hosts[0]),
      sight,
    });

  it('reads both sides in order, and nothing else', () => {
    expect(existsSync(file)).toBe(true);
    const page = read();
    expect(page.messages).toEqual(CONVERSATION);
    expect(page).toMatchObject({
      kind: 'chat',
      unsure: null,
      text: CONVERSATION.map(({ text }) => text).join('\n'),
    });
  });

  it('has two ways in, and needs a permission of its own', () => {
    for (const ways of [site.conversation, site.message, site.text])
      expect(ways.length).toBeGreaterThanOrEqual(2);
    for (const host of site.hosts) {
      expect(chatFor(addressOf(host))).toBe(site);
      expect(PORTAL_MATCHES).not.toContain(matchPattern(host));
    }
  });
});

describe('a chat nobody told us about', () => {
  const read = (body: string, over: Partial<Sight> = {}) =>
    readEverything({ document: made(body), url: 'https://talk.example/', sight: { ...plainSight, ...over } });

  it('is read by its role and plain names', () => {
    const page = read(`<h1>Lena</h1><div role="log">
      <div class="message incoming"><p class="meta"><b>Lena</b> <time>9:02</time></p><p class="text">Send it to me</p></div>
      <div class="message outgoing"><p class="meta"><b>You</b></p><p class="text">My own words</p></div></div>`);
    expect(page.messages).toEqual([
      { from: 'them', text: 'Send it to me' },
      { from: 'me', text: 'My own words' },
    ]);
  });

  it('is read by the side of its bubbles', () => {
    const body =
      '<div role="log"><div role="row"><p>Send it to me</p></div><div role="row"><p>My own words</p></div></div>';
    const sideOf: Sight['sideOf'] = (row) => (row.textContent?.includes('own') ? 'end' : 'start');
    expect(read(body, { sideOf }).messages).toEqual([
      { from: 'them', text: 'Send it to me' },
      { from: 'me', text: 'My own words' },
    ]);
  });

  it('says so when nobody can be told from the reader', () => {
    const page = read('<div role="log"><p role="row">words</p><p role="row">other words</p></div>');
    expect(page).toMatchObject({ kind: 'chat', unsure: 'layout', messages: [] });
  });

  it('stands beside an offer, and is not merged into it', () => {
    const page = read(`<main><h1>Baker</h1><p>${AD}</p></main>
      <div role="log"><p class="message incoming">Hello</p><p class="message outgoing">Hi</p></div>`);
    expect(page.kind).toBe('ad');
    expect(page.offers?.map(({ kind }) => kind)).toEqual(['ad', 'chat']);
    expect(page.offers?.[0]?.text).not.toContain('Hello');
  });

  it('does not mistake a status line for a chat', () => {
    expect(
      findChat({ document: made('<div role="log"><p>3 results</p></div>'), url: undefined, sight }),
    ).toBeNull();
  });
});
