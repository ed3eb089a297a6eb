// Access to sites, asked for one by one and given back in one click.
import { browser } from './browser.ts';
import { covers } from './match-pattern.ts';
import { hostOf } from './tabs.ts';

export const ALL_SITES = '*://*/*';

/** The site and its subdomains: mail and chats often live on several. */
export const originOf = (host: string): string => `*://*.${host}/*`;

const hostOfOrigin = (origin: string): string =>
  origin.replace(/^[^/]*\/\/(?:\*\.)?/u, '').replace(/\/.*$/u, '');

/** Call straight from a click, before any `await`: browsers refuse the question otherwise. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(host)] }).catch(() => false);
}

export function askForAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] }).catch(() => false);
}

export function giveBackSite(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
}

/** Gives back everything that was asked for after installation. */
export async function giveBackAll(): Promise<number> {
  const origins = await grantedOrigins();
  if (origins.length === 0) return 0;
  const done = await browser.permissions.remove({ origins }).catch(() => false);
  return done ? origins.length : 0;
}

/** Origins granted after installation; the ones of the manifest cannot be given back. */
export async function grantedOrigins(): Promise<string[]> {
  const built = new Set(builtInOrigins());
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  return origins.filter((origin) => !built.has(origin));
}

/** The portals that work from installation. */
export function builtInOrigins(): readonly string[] {
  const { host_permissions: hosts = [], content_scripts: scripts = [] } = browser.runtime.getManifest();
  return [...new Set([...hosts, ...scripts.flatMap((script) => script.matches)])];
}

export async function grantedSites(): Promise<{ readonly all: boolean; readonly hosts: readonly string[] }> {
  const origins = await grantedOrigins();
  return {
    all: origins.some((origin) => origin === ALL_SITES || origin === '<all_urls>'),
    hosts: origins.filter((origin) => origin !== ALL_SITES && origin !== '<all_urls>').map(hostOfOrigin),
  };
}

/** May a script of ours read this address without a click? */
export async function mayRead(address: string | null): Promise<boolean> {
  if (address === null || hostOf(address) === null) return false;
  if (builtInOrigins().some((pattern) => covers(pattern, address))) return true;
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}
