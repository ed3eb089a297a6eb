// A long chat as web apps show it: a window of rows, rows used again, history, edits, one's own words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChatRows } from '../../lib/page/chat-rows.ts';
import type { ChatSite } from '../../lib/page/chat.ts';
import { Conversation } from '../../lib/page/conversation.ts';
import { plainSight } from '../../lib/page/sight.ts';
import { made } from './made-page.ts';

interface Said {
  readonly id: string;
  text: string;
  readonly mine: boolean;
}

const NAMELESS: ChatSite = { hosts: [], conversation: ['#log'], message: ['.row'], text: ['.text'] };
const SITE: ChatSite = { ...NAMELESS, own: ['.out'] };

/** Every seventh message is a word that comes again and again. */
const script = (count: number): Said[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `m${n}`,
    text: n % 7 === 3 ? 'ok' : `message ${n}`,
    mine: n % 3 === 1,
  }));

class Screen {
  readonly document = made('<div id="log" role="log"></div>');
  readonly rows: ChatRows;
  readonly conversation = new Conversation();
  readonly told: string[] = [];
  private readonly log: Element;

  constructor(private readonly site: ChatSite) {
    const log = this.document.querySelector('#log');
    if (log === null) throw new Error('no log');
    this.log = log;
    this.log.append(this.row({ id: 'm0', text: 'message 0', mine: false }));
    const rows = ChatRows.find(this.document, site, plainSight);
    if (rows === null) throw new Error('no rows');
    this.rows = rows;
    this.take([log]);
  }

  private row(said: Said): Element {
    const row = this.document.createElement('div');
    this.fill(row, said);
    return row;
  }

  private fill(row: Element, { id, text, mine }: Said): void {
    row.setAttribute('class', mine ? 'row out' : 'row');
    if (this.site.id !== undefined) row.setAttribute('data-id', id);
    row.innerHTML = `<span class="time">09:00</span><span class="text"></span>`;
    const words = row.querySelector('.text');
    if (words !== null) words.textContent = text;
  }

  take(nodes: readonly Node[]): void {
    this.told.push(...this.conversation.take(this.rows.touched(nodes)).added.map(({ text }) => text));
  }

  append(said: Said): void {
    const row = this.row(said);
    this.log.append(row);
    this.take([row]);
  }

  /** The window moves: the same rows now hold other messages. */
  show(window: readonly Said[]): void {
    const rows = [...this.log.children];
    const changed: Element[] = [];
    for (const [index, said] of window.entries()) {
      const row = rows[index];
      if (row === undefined) {
        changed.push(this.log.appendChild(this.row(said)));
        continue;
      }
      if (
        row.querySelector('.text')?.textContent === said.text &&
        row.classList.contains('out') === said.mine
      ) {
        if (this.site.id === undefined || row.getAttribute('data-id') === said.id) continue;
      }
      this.fill(row, said);
      changed.push(row);
    }
    for (const row of rows.slice(window.length)) row.remove();
    this.take(changed);
  }

  edit(index: number, said: Said): void {
    const row = this.log.children[index];
    if (row === undefined) return;
    this.fill(row, said);
    this.take([row]);
  }
}

const KEYED: ChatSite = { ...SITE, id: ['data-id'] };
const theirs = (all: readonly Said[]): readonly string[] =>
  all.filter(({ mine }) => !mine).map(({ text }) => text);
const asMessages = (all: readonly Said[]) =>
  all.map(({ text, mine }) => ({ from: mine ? 'me' : 'them', text }));

describe.each([
  ['with names for messages', KEYED],
  ['by their words alone', SITE],
])('a thousand messages, %s', (_, site) => {
  it('are each told once when they are appended', () => {
    const all = script(1_000);
    const screen = new Screen(site);
    for (const said of all.slice(1)) screen.append(said);
    expect(screen.told).toEqual(theirs(all));
    expect(screen.conversation.messages()).toEqual(asMessages(all));
  });

  it('are each told once while a window of rows scrolls over them, forth, back and forth again', () => {
    const all = script(1_000);
    const screen = new Screen(site);
    const size = 25;
    for (let start = 0; start + size <= all.length; start += 9) screen.show(all.slice(start, start + size));
    screen.show(all.slice(-size));
    for (let start = all.length - size; start >= 0; start -= 11) screen.show(all.slice(start, start + size));
    for (let start = 0; start + size <= all.length; start += 13) screen.show(all.slice(start, start + size));
    expect(screen.told).toEqual(theirs(all));
    expect(screen.conversation.messages()).toEqual(asMessages(all));
  });

  it('keeps its order when history is loaded above', () => {
    const all = script(200);
    const screen = new Screen(site);
    screen.show(all.slice(150, 180));
    for (let start = 140; start >= 1; start -= 10) screen.show(all.slice(start, start + 30));
    expect(screen.conversation.messages().slice(-170)).toEqual(asMessages(all.slice(10, 180)));
  });

  it('takes an edit as an edit', () => {
    const all = script(30);
    const screen = new Screen(site);
    screen.show(all);
    const before = screen.told.length;
    const edited = { id: 'm12', text: 'now send your passport', mine: false };
    screen.edit(12, edited);
    expect(screen.told).toHaveLength(before);
    expect(screen.conversation.messages().map(({ text }) => text)).toEqual(
      all.map(({ text }, n) => (n === 12 ? edited.text : text)),
    );
  });
});

describe('whose words', () => {
  const page = (rows: string): Document => made(`<div id="log">${rows}</div>`);
  const read = (site: ChatSite, rows: string) => {
    const found = ChatRows.find(page(rows), site, plainSight);
    return { messages: found?.all().map(({ from, text }) => [from, text]), nobodys: found?.nobodys };
  };

  it('tells sides apart by name, also on follow-up messages', () => {
    const bySpeaker = { ...NAMELESS, speaker: ['b'], ownName: ['#me'] };
    const rows =
      '<i id="me">Ana</i><p class="row"><b>Lena</b><u class="text">hi</u></p><p class="row"><u class="text">send it</u></p><p class="row"><b>Ana</b><u class="text">no</u></p>';
    expect(read(bySpeaker, rows).messages).toEqual([
      ['them', 'hi'],
      ['them', 'send it'],
      ['me', 'no'],
    ]);
  });

  it('judges nobody when it does not know who is who', () => {
    const unknown = { ...NAMELESS, speaker: ['b'] };
    expect(read(unknown, '<p class="row"><b>Ana</b><u class="text">my own words</u></p>')).toEqual({
      messages: [],
      nobodys: 1,
    });
  });
});

describe('any history of appending and scrolling', () => {
  it('never tells a message twice, never tells the reader’s own', () => {
    const step = fc.record({ start: fc.nat(60), size: fc.integer({ min: 5, max: 20 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const all = script(80);
        const screen = new Screen(KEYED);
        for (const { start, size } of steps) screen.show(all.slice(start, start + size));
        const known = screen.conversation.messages();
        const named = known.filter(({ text }) => text !== 'ok').map(({ text }) => text);
        expect(new Set(named).size).toBe(named.length);
        const own = new Set(all.filter(({ mine }) => mine).map(({ text }) => text));
        expect(screen.told.filter((text) => text !== 'ok' && own.has(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
