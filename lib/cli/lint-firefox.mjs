// The linter that Firefox's reviewers use. No errors, and only the one kind of warning we can explain.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, StepFailed } from './setup/steps.mjs';

const BUILD = join(ROOT, '.output', 'firefox-mv3');

/** @typedef {{ _type: string, code: string, message: string, file?: string, line?: number, column?: number }} Complaint */

export async function lintFirefoxBuild() {
  // web-ext ends with 1 on errors, and then prints no list; --no-input keeps it from asking.
  const output = await run('web-ext', [
    'lint',
    '--source-dir',
    BUILD,
    '--output',
    'json',
    '--no-input',
    '--no-config-discovery',
  ]);
  /** @type {{ errors: Complaint[], warnings: Complaint[] }} */
  const { errors, warnings } = JSON.parse(output);
  const unexplained = [...errors, ...warnings].filter((one) => !isPreactsOwn(one));
  if (unexplained.length > 0) {
    throw new StepFailed(
      unexplained
        .map((one) => `${one._type} ${one.code} ${one.file ?? ''}:${one.line ?? ''} ${one.message}`)
        .join('\n'),
    );
  }
}

/**
 * Preact can set innerHTML for `dangerouslySetInnerHTML`, which no component here uses (lint forbids it).
 * @param {Complaint} complaint
 */
function isPreactsOwn({ code, file, line, column }) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || file === undefined) return false;
  const source = readFileSync(join(BUILD, file), 'utf8').split('\n')[(line ?? 1) - 1] ?? '';
  const around = source.slice(Math.max(0, (column ?? 0) - 200), (column ?? 0) + 200);
  return around.includes('__html') || around.includes('dangerouslySetInnerHTML');
}
