// Are the packages of package-lock.json installed? npm keeps its own list of what it installed; we compare the two.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, step } from './steps.mjs';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, peer?: boolean, dev?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/**
 * Packages that the lock file wants and the folder does not have in that version.
 * Optional ones do not count: npm leaves out those made for other systems.
 * @param {LockFile} wanted
 * @param {LockFile} installed
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.link)
    .filter(([path, entry]) => installed.packages[path]?.version !== entry.version)
    .map(([path]) => path);
}

/** @param {string} [root] */
export function packagesAreStale(root = ROOT) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  // npm writes this list last, so an interrupted installation has none.
  if (!existsSync(installed)) return true;
  return missingPackages(readLock(join(root, 'package-lock.json')), readLock(installed)).length > 0;
}

/**
 * @param {string} file
 * @returns {LockFile}
 */
const readLock = (file) => JSON.parse(readFileSync(file, 'utf8'));

export async function ensurePackages() {
  if (!packagesAreStale()) return;
  await step('install packages (npm ci)', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
}
