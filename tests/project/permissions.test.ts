// docs/permissions.md explains each permission; the built manifests ask for exactly those.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PORTAL_MATCHES } from '../../lib/page/portals/hosts.ts';
import { BUILDS, builtManifest, type BuildName } from '../support/builds.ts';

const document = readFileSync('docs/permissions.md', 'utf8');

/** Headings that are one piece of code: `### \`storage\``. */
const explained = [...document.matchAll(/^### `([^`]+)`$/gm)].map(([, name = '']) => name).sort();

/** Only Chromium has a side panel permission; Firefox has the sidebar without asking. */
const ONLY_CHROMIUM = ['sidePanel'];

const ANY_SITE = '*://*/*';

describe.each(Object.keys(BUILDS) as BuildName[])('the manifest for %s', (build) => {
  const manifest = builtManifest(build);

  it('asks for the permissions that docs/permissions.md explains, and no others', () => {
    const expected = explained.filter(
      (name) => name !== ANY_SITE && !(build === 'firefox' && ONLY_CHROMIUM.includes(name)),
    );
    expect([...(manifest.permissions ?? [])].sort()).toEqual(expected);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('reads job portals, and other sites only after the reader agreed', () => {
    expect(manifest.host_permissions).toEqual([...PORTAL_MATCHES]);
    expect(manifest.optional_host_permissions).toEqual([ANY_SITE]);
    expect(explained).toContain(ANY_SITE);
    for (const script of manifest.content_scripts ?? []) {
      expect(PORTAL_MATCHES).toEqual(expect.arrayContaining([...(script.matches ?? [])]));
    }
  });
});
