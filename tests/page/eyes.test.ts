import { describe, expect, it } from 'vitest';
import type { PageText } from '../../lib/core/types.ts';
import { openEyes } from '../../lib/page/eyes.ts';
import { runInSlices } from '../../lib/page/slices.ts';
import { MadeSurroundings } from './made-surroundings.ts';
import { AD, made } from './made-page.ts';

function open(body: string, prepare: (around: MadeSurroundings) => void = () => undefined) {
  const document = made(body);
  const around = new MadeSurroundings(document);
  prepare(around);
  const said: PageText[] = [];
  const eyes = openEyes(document, { onRead: (page) => void said.push(page), surroundings: around });
  const add = (html: string, into = 'main'): void => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    document.querySelector(into)?.append(holder);
    around.change(holder);
  };
  return { document, around, eyes, said, add };
}

const OFFER = `<main><h1>Baker</h1><p>${AD}</p></main>`;
const CHAT = '<div role="log"><p class="message incoming">Hello</p><p class="message outgoing">Hi</p></div>';

describe('reading and watching', () => {
  it('does nothing at all until it is allowed', async () => {
    const { around, said } = open(OFFER);
    await around.pass(10_000);
    expect([said.length, around.observers, around.isListening]).toEqual([0, 0, false]);
  });

  it('says what it read once, and again only when the offer changed', async () => {
    const { around, eyes, said, add } = open(OFFER);
    eyes.watch({ chats: false });
    await around.pass(2_000);
    expect(said).toHaveLength(1);
    add('<nav>12:01</nav>');
    await around.pass(60_000);
    add('<nav><a href="/">Another menu that nobody asked for, with many words in it</a></nav>');
    await around.pass(60_000);
    expect(said).toHaveLength(1);
    add('<p>Send 200 USD for the visa to @golden_bridge on Telegram first.</p>');
    await around.pass(60_000);
    expect(said).toHaveLength(2);
    expect(said[1]?.text).toContain('200 USD');
  });

  it('reads a single-page site again when it shows another page', async () => {
    const { document, around, eyes, said } = open(OFFER);
    eyes.watch({ chats: false });
    await around.pass(2_000);
    around.url = 'https://unknown.example/other';
    const heading = document.querySelector('h1');
    if (heading !== null) heading.textContent = 'Night porter';
    around.happen('navigation');
    await around.pass(5_000);
    expect(said.at(-1)).toMatchObject({ title: 'Night porter', url: 'https://unknown.example/other' });
  });

  it('rests in a hidden tab, and looks again when it comes back', async () => {
    const { around, eyes, said, add } = open(OFFER);
    eyes.watch({ chats: false });
    await around.pass(2_000);
    around.hidden = true;
    around.happen('visibility');
    add(`<p>While nobody looked, ${AD}</p>`);
    await around.pass(60_000);
    expect(said).toHaveLength(1);
    around.hidden = false;
    around.happen('visibility');
    await around.pass(10_000);
    expect(said).toHaveLength(2);
  });

  it('does not read again and again in a storm', async () => {
    const { around, eyes, said, add } = open(OFFER);
    eyes.watch({ chats: false });
    for (let turn = 0; turn < 300; turn += 1) {
      add(`<p>${turn} ${AD}</p>`);
      await around.pass(20);
    }
    expect(said.length).toBeLessThan(10);
  });

  it('stops at once', async () => {
    const { around, eyes, said, add } = open(OFFER);
    eyes.watch({ chats: false });
    eyes.stop();
    add(`<p>${AD}</p>`);
    await around.pass(60_000);
    expect([said.length, around.isListening]).toEqual([0, false]);
  });

  it('says nothing of small frames', async () => {
    const { around, eyes, said } = open('<p>Buy two, get one</p>', (made) => (made.top = false));
    eyes.watch({ chats: false });
    await around.pass(5_000);
    expect(said).toEqual([]);
  });
});

describe('conversations', () => {
  it('are left alone where the reader did not allow it', async () => {
    const { around, eyes, said } = open(CHAT, (made) => (made.url = 'https://web.whatsapp.com/'));
    eyes.watch({ chats: false });
    await around.pass(60_000);
    expect(said).toEqual([]);
  });

  it('are read where it is allowed, and grow', async () => {
    const { around, eyes, said, add } = open(CHAT);
    eyes.watch({ chats: true });
    await around.pass(3_000);
    expect(said.at(-1)?.messages).toEqual([
      { from: 'them', text: 'Hello' },
      { from: 'me', text: 'Hi' },
    ]);
    add('<p class="message incoming">Send a photo of your passport</p>', '[role="log"]');
    await around.pass(3_000);
    expect(said.at(-1)?.messages?.map(({ text }) => text)).toEqual([
      'Hello',
      'Hi',
      'Send a photo of your passport',
    ]);
  });

  it('are read when the reader asks just now', () => {
    const { eyes } = open(CHAT);
    expect(eyes.readNow().messages).toHaveLength(2);
  });
});

describe('slices', () => {
  it('never work longer than they may, and stop when called off', async () => {
    let clock = 0;
    let longest = 0;
    let sliceStarted = 0;
    const waiting: (() => void)[] = [];
    const pace = { now: () => clock, whenIdle: (callback: () => void) => void waiting.push(callback) };
    function* work(): Generator<void, string> {
      for (let step = 0; step < 1_000; step += 1) {
        clock += 1;
        longest = Math.max(longest, clock - sliceStarted);
        yield;
      }
      return 'done';
    }
    const done = runInSlices(work(), pace);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      sliceStarted = clock;
      next();
    }
    expect(await done).toMatchObject({ value: 'done', spent: 1_000 });
    expect(longest).toBeLessThanOrEqual(8);

    const off = runInSlices(work(), pace, () => false);
    expect(await off).toBeNull();
  });
});
