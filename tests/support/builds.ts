// The built extensions, as files. `npm test` builds them before any test runs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const BUILDS = {
  chrome: '.output/chrome-mv3',
  edge: '.output/edge-mv3',
  firefox: '.output/firefox-mv3',
} as const;

export type BuildName = keyof typeof BUILDS;

export interface BuiltManifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly description: string;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches?: readonly string[] }[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly key?: string;
  readonly content_security_policy?: { readonly extension_pages?: string };
}

export function builtFile(build: BuildName, file: string): string {
  const path = join(BUILDS[build], file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  return readFileSync(path, 'utf8');
}

export const builtManifest = (build: BuildName): BuiltManifest =>
  JSON.parse(builtFile(build, 'manifest.json'));
