// Bundles a TypeScript command once and runs it. Vite does it, because the rules are gathered with import.meta.glob.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rulePack } from './rule-pack/plugin.mjs';
import { ROOT, StepFailed } from './setup/steps.mjs';

const CACHE = join(ROOT, 'node_modules', '.cache', 'second-look');
const SOURCES = ['lib', 'rules', 'assets', 'package-lock.json'];

/**
 * @param {string} name file name of the command in lib/cli, without ending
 * @param {readonly string[]} args
 */
export async function runBundled(name, args) {
  const file = await bundled(name);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}

/** @param {string} name */
async function bundled(name) {
  const entry = join(ROOT, 'lib', 'cli', `${name}.ts`);
  if (!existsSync(entry)) throw new StepFailed(`There is no command lib/cli/${name}.ts.`);
  const folder = join(CACHE, `${name}-${signature()}`);
  const file = join(folder, `${name}.mjs`);
  if (!existsSync(file)) await build(name, entry, folder);
  return file;
}

/**
 * @param {string} name
 * @param {string} entry
 * @param {string} folder
 */
async function build(name, entry, folder) {
  const { build: viteBuild } = await import('vite');
  mkdirSync(CACHE, { recursive: true });
  removeOlder(name);
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    await viteBuild({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [rulePack()],
      build: {
        ssr: entry,
        target: 'node20',
        outDir: unfinished,
        emptyOutDir: false,
        minify: false,
        rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    });
    // In one go, so that two commands started together never read half a bundle.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** @param {string} name */
function removeOlder(name) {
  const hourAgo = Date.now() - 3_600_000;
  for (const entry of readdirSync(CACHE)) {
    const folder = join(CACHE, entry);
    // Younger ones may be running at this moment.
    if (entry.startsWith(`${name}-`) && statSync(folder).mtimeMs < hourAgo)
      rmSync(folder, { recursive: true });
  }
}

/** Changes when any source file is added, removed or saved. */
function signature() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addToHash(hash, join(ROOT, source));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addToHash(hash, path) {
  const { size, mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return void hash.update(`${path} ${size} ${mtimeMs}\n`);
  for (const entry of readdirSync(path).sort()) addToHash(hash, join(path, entry));
}
