// The invented portal of the demo is a site nobody told us about: no adapter, no JSON-LD.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';

const read = (path: string) =>
  pageFromHtml(readFileSync(`assets/demo/${path}`, 'utf8'), `http://127.0.0.1/${path}`);

describe('the invented portal', () => {
  it.each(['en/index.html', 'es/index.html'])('%s is a list', (path) => {
    const page = read(path);
    expect(page).toMatchObject({ unsure: 'list', text: '' });
    expect(page.offers?.length).toBe(8);
    for (const { title, url } of page.offers ?? []) {
      expect(title).not.toBe('');
      expect(url).toContain('/jobs/');
    }
  });

  it('reads the whole offer', () => {
    const page = read('en/jobs/customer-service-asia.html');
    expect(page).toMatchObject({
      source: 'main',
      unsure: null,
      title: 'Customer service agent, work abroad',
    });
    expect(page.text).toContain('2,800 USD per month');
    expect(page.text.trim().endsWith('places are limited.')).toBe(true);
  });

  it('reads the chat, each side on its own', () => {
    const page = read('en/chat.html');
    expect(page.kind).toBe('chat');
    expect(page.messages?.map(({ from }) => from)).toEqual([
      'them',
      'me',
      'them',
      'me',
      'them',
      'me',
      'them',
    ]);
    expect(page.messages?.[1]?.text).toBe('Hello. Which company is it? I do not remember that I applied.');
  });

  it('reads an article as one text', () => {
    expect(read('en/article.html')).toMatchObject({ kind: 'ad', source: 'main', unsure: null });
  });
});
