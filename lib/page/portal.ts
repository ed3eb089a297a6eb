// What we know of one site, as data. At least two ways in to each thing, the steadiest first: data attributes, roles,
// itemprop, then names the site's own style sheet and tests depend on. Never a hashed class or a translated label.

/** CSS selectors, tried in order. `selector @name` takes an attribute instead of the text. */
export type Ways = readonly string[];

export interface Portal {
  /** Host with all its subdomains, and where only a part of a site holds offers, the paths of that part. */
  readonly hosts: readonly string[];
  /** Only by the reader's own permission: social networks hold far more than offers. */
  readonly optional?: true;
  readonly offer: {
    readonly title: Ways;
    readonly company: Ways;
    readonly text: Ways;
    readonly place?: Ways;
    readonly pay?: Ways;
  };
  /** Place and pay of a card stand in its text, which is read whole. */
  readonly list?: {
    readonly card: Ways;
    readonly title: Ways;
    readonly company: Ways;
    readonly link: Ways;
  };
  /** Boxes inside the text that are not the offer. */
  readonly remove?: readonly string[];
  /** A wall of posts: each card is read whole, and there is no page for a single one. */
  readonly wall?: true;
}

/** `linkedin.com/jobs/*` → host and beginning of the path. */
function cut(pattern: string): { readonly host: string; readonly path: string } {
  const slash = pattern.indexOf('/');
  return slash === -1
    ? { host: pattern, path: '/' }
    : { host: pattern.slice(0, slash), path: pattern.slice(slash).replace(/\*$/u, '') };
}

export function covers(pattern: string, url: URL): boolean {
  const { host, path } = cut(pattern);
  return (url.hostname === host || url.hostname.endsWith(`.${host}`)) && url.pathname.startsWith(path);
}

/** The longest host wins: `hk.jobsdb.com` before `jobsdb.com`. */
export function findFor<T extends { readonly hosts: readonly string[] }>(
  sites: readonly T[],
  address: string | undefined,
): T | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  let best: { readonly site: T; readonly length: number } | null = null;
  for (const site of sites) {
    for (const host of site.hosts) {
      if (covers(host, url) && host.length > (best?.length ?? 0)) best = { site, length: host.length };
    }
  }
  return best?.site ?? null;
}

/** How a manifest writes it. */
export function matchPattern(host: string): string {
  return host.includes('/') ? `*://*.${host}` : `*://*.${host}/*`;
}
