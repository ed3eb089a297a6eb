import { describe, expect, it } from 'vitest';
import { AD, readMade } from './made-page.ts';

const SCAM = 'Send a photo of your passport to @golden_bridge on Telegram before Friday.';

describe('a page nobody told us about', () => {
  it('reads the offer and leaves out what stands beside it', () => {
    const page = readMade(`
      <header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header>
      <div role="dialog">We use cookies. Accept?</div><div class="cookie-banner">Cookies again, please accept.</div>
      <div class="content"><h1>Baker</h1><p>${AD}</p><ul><li>Free bread</li><li>Quiet Sundays</li></ul></div>
      <section class="similar-jobs"><h2>Similar jobs</h2><a href="/2">Porter</a></section>
      <div id="report-this-ad">Report this ad to our safety team.</div>
      <form class="login-form">Sign in to apply <input></form><footer>About us and much more</footer>`);
    expect(page).toMatchObject({
      source: 'main',
      title: 'Baker',
      unsure: null,
      text: `Baker\n${AD}\nFree bread\nQuiet Sundays`,
    });
  });

  it('never loses a short line with a contact in it', () => {
    const page = readMade(
      `<div><div><h1>Baker</h1>${`<p>${AD}</p>`.repeat(12)}</div><div><span>${SCAM}</span></div></div>`,
    );
    expect(page.text).toContain(SCAM);
  });

  it.each([
    ['an aside', `<aside>${SCAM} ${AD}</aside>`],
    ['a footer', `<footer>${SCAM} ${AD}</footer>`],
    ['a dialog', `<div role="dialog">${SCAM} ${AD}</div>`],
    ['a box named cookie', `<div class="cookie">${SCAM} ${AD}</div>`],
    ['a button', `<button>${SCAM} ${AD}</button>`],
    ['custom elements', `<x-a><x-b>${SCAM} ${AD}</x-b></x-a>`],
    ['aria-hidden', `<div aria-hidden="true">${SCAM} ${AD}</div>`],
    ['one long link', `<a href="/">${SCAM} ${AD}</a>`],
    [
      'a long notice',
      `<main><p>${AD}</p></main><div class="cookie-notice"><p>${`${SCAM} ${AD} `.repeat(8)}</p></div>`,
    ],
  ])('reads an offer that hides in %s', (_, body) => {
    expect(readMade(`<p>Hello.</p>${body}`).text).toContain(SCAM);
  });

  it.each([
    ['hidden', `<p hidden>${SCAM}</p>`],
    ['display', `<p style="display: none">${SCAM}</p>`],
    ['visibility', `<p style="visibility:hidden">${SCAM}</p>`],
    ['height', `<p style="height:0;overflow:hidden">${SCAM}</p>`],
    ['font size', `<p style="font-size: 1px">${SCAM}</p>`],
    ['far away', `<p style="position:absolute; left:-9999px">${SCAM}</p>`],
    ['colour', `<p style="color:#fff; background-color:white">${SCAM}</p>`],
    ['a class', `<style>.zz, .q { display:none }</style><p class="zz">${SCAM}</p>`],
    ['a script', `<script>"${SCAM}"</script><template>${SCAM}</template><noscript>${SCAM}</noscript>`],
  ])('leaves out what no eye can see: %s', (_, body) => {
    const page = readMade(`<main><h1>Baker</h1><p>${AD}</p>${body}</main>`);
    expect(page.text).toBe(`Baker\n${AD}`);
  });

  it.each([
    ['small text', `<p style="font-size: 1em">${SCAM}</p>`],
    ['white on dark', `<div style="background:#000"><p style="color:#fff">${SCAM}</p></div>`],
    [
      'a menu that is open',
      `<style>@media print { .zz { display:none } } .zz:hover { display: none }</style><p class="zz">${SCAM}</p>`,
    ],
    ['closed details', `<details><summary>More</summary><p>${SCAM}</p></details>`],
  ])('keeps what can be seen: %s', (_, body) => {
    expect(readMade(`<main><h1>Baker</h1><p>${AD}</p>${body}</main>`).text).toContain(SCAM);
  });

  it('says that it cannot read a picture, a frame, or nothing', () => {
    expect(readMade('<main><h1>Baker</h1><img src="offer.jpg" width="700" height="900"></main>').unsure).toBe(
      'image',
    );
    expect(readMade('<main><img class="logo" src="logo.png"></main>').unsure).toBe('empty');
    expect(readMade('<main><iframe src="https://else.example/"></iframe></main>').unsure).toBe('layout');
    expect(readMade('').unsure).toBe('empty');
  });

  it('reads a list as offers, not as one text', () => {
    const card = (n: number): string =>
      `<li class="card"><h2><a href="/job/${n}">Job ${n}</a></h2><p>${n} ${AD}</p></li>`;
    const page = readMade(`<main><h1>Jobs</h1><ul>${[1, 2, 3, 4].map(card).join('')}</ul></main>`, {
      url: 'https://jobs.example/all',
    });
    expect(page).toMatchObject({ unsure: 'list', text: '', title: 'Jobs' });
    expect(page.offers?.map(({ title, url }) => [title, url])).toEqual(
      [1, 2, 3, 4].map((n) => [`Job ${n}`, `https://jobs.example/job/${n}`]),
    );
  });

  it('does not take the other jobs under an offer for the offer', () => {
    const card = (n: number): string =>
      `<div class="tile"><h3><a href="/job/${n}">Job ${n}</a></h3><p>Town ${n}</p></div>`;
    const page = readMade(
      `<main><h1>Baker</h1>${`<p>${AD}</p>`.repeat(5)}<div>${[1, 2, 3, 4].map(card).join('')}</div></main>`,
    );
    expect(page.unsure).toBeNull();
    expect(page.text).not.toContain('Job 2');
  });

  it('keeps the lines of preformatted text', () => {
    expect(readMade(`<main><h1>Baker</h1><pre>one\n two\nthree ${AD}</pre></main>`).text).toBe(
      `Baker\none\ntwo\nthree ${AD}`,
    );
  });

  it('leaves a conversation on the page alone', () => {
    const page = readMade(
      `<main><h1>Baker</h1><p>${AD}</p></main><div role="log"><p>My private words</p></div>`,
    );
    expect(page.text).not.toContain('private');
  });
});
