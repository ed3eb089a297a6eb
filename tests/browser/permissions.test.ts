import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reset, world } from './pretend-browser.ts';

vi.mock('../../lib/browser/browser.ts', async () => ({
  browser: (await import('./pretend-browser.ts')).browser,
}));

const { askForAllSites, askForSite, giveBackAll, giveBackSite, grantedSites, mayRead } =
  await import('../../lib/browser/permissions.ts');
const { covers } = await import('../../lib/browser/match-pattern.ts');
const { hostOf } = await import('../../lib/browser/client.ts');

beforeEach(reset);

test.each([
  ['*://*.portal.example/*', 'https://portal.example/', true],
  ['*://*.portal.example/*', 'https://jobs.portal.example/x', true],
  ['*://*.portal.example/*', 'https://evilportal.example/', false],
  ['*://portal.example/*', 'https://jobs.portal.example/', false],
  ['https://portal.example/*', 'http://portal.example/', false],
  ['*://*.portal.example/jobs/*', 'https://portal.example/jobs/1', true],
  ['*://*.portal.example/jobs/*', 'https://portal.example/news', false],
  ['*://*.portal.example/*/job/*', 'https://portal.example/en/job/7', true],
  ['*://*.portal.example/job', 'https://portal.example/job', true],
  ['*://*.portal.example/job', 'https://portal.example/jobs', false],
  ['http://127.0.0.1/*', 'http://127.0.0.1:8080/ad', true],
  ['*://*/*', 'https://anything.example/', true],
  ['<all_urls>', 'https://anything.example/', true],
  ['*://*/*', 'file:///home/offer.html', false],
  ['*://*/*', 'chrome://settings', false],
  ['nonsense', 'https://portal.example/', false],
])('pattern %s covers %s: %s', (pattern, address, expected) => {
  expect(covers(pattern, address)).toBe(expected);
});

describe('access is asked for one by one and given back', () => {
  test('one site', async () => {
    expect(await mayRead('https://web.chat.example/')).toBe(false);
    expect(await askForSite('chat.example')).toBe(true);
    expect(await grantedSites()).toEqual({ all: false, hosts: ['chat.example'] });
    expect(await mayRead('https://web.chat.example/')).toBe(true);
    expect(await giveBackSite('chat.example')).toBe(true);
    expect(await mayRead('https://web.chat.example/')).toBe(false);
  });
  test('all sites, in one click each way', async () => {
    await askForAllSites();
    await askForSite('chat.example');
    expect(await grantedSites()).toEqual({ all: true, hosts: ['chat.example'] });
    expect(await giveBackAll()).toBe(2);
    expect(await grantedSites()).toEqual({ all: false, hosts: [] });
    expect(world.granted).toEqual([]);
  });
  test('built-in portals need no question and are no granted sites', async () => {
    expect(await mayRead('https://portal.example/ad')).toBe(true);
    expect(await grantedSites()).toEqual({ all: false, hosts: [] });
  });
});

test.each([
  ['https://www.portal.example/ad?x=1', 'portal.example'],
  ['http://Chat.Example:8080/', 'chat.example'],
  ['chrome://newtab', null],
  ['about:blank', null],
  ['not an address', null],
  [null, null],
])('host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
