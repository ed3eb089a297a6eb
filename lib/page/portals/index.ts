// All adapters, gathered. A new site is one new file in this folder, its hosts in hosts.ts, and a page in tests/pages.
import { findFor, type Portal } from '../portal.ts';

const files = import.meta.glob<Portal>(['./*.ts', '!./index.ts', '!./hosts.ts'], {
  eager: true,
  import: 'portal',
});

export const PORTALS: ReadonlyMap<string, Portal> = new Map(
  Object.entries(files).map(([path, portal]) => [path.replace(/^\.\/|\.ts$/gu, ''), portal]),
);

export const portalFor = (address: string | undefined): Portal | null =>
  findFor([...PORTALS.values()], address);
