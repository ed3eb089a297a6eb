// What a release promises to browsers and to pages.
import { describe, expect, it } from 'vitest';
import { BUILDS, builtFile, builtManifest, type BuildName } from '../support/builds.ts';

describe.each(Object.keys(BUILDS) as BuildName[])('the build for %s', (build) => {
  const manifest = builtManifest(build);

  it('is Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('cannot reach the network from its own pages or background', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('cannot be probed or spoken to by a page', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('carries no key and no invented portal of the tests', () => {
    expect(manifest.key).toBeUndefined();
    expect(JSON.stringify(manifest)).not.toMatch(/127\.0\.0\.1|localhost/);
  });

  it('has its name and its description in every store language', () => {
    for (const language of ['en', 'es']) {
      const messages = JSON.parse(builtFile(build, `_locales/${language}/messages.json`));
      expect(messages.extName.message).toBe('Second Look');
      // The Chrome Web Store cuts longer ones.
      expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
    }
  });
});
