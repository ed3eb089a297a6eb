// What must hold before the tests are worth running: builds, types, lint, format, unused code, the Firefox reviewer's linter.
import { lintFirefoxBuild } from './lint-firefox.mjs';
import { run, step, StepFailed } from './setup/steps.mjs';

/** Every build that the tests and the store need. The test builds also read the invented portal. */
const BUILDS = [['chrome'], ['edge'], ['firefox'], ['chrome', '--mode', 'e2e'], ['firefox', '--mode', 'e2e']];

/** @param {string[]} build */
const wxtBuild = ([browser = 'chrome', ...mode]) =>
  run('wxt', ['build', '--browser', browser, '--mv3', ...mode]);

export async function prepare() {
  await step('prepare types (wxt prepare)', () => run('wxt', ['prepare']));
}

export async function buildAll() {
  for (const build of BUILDS) await step(`build ${build.join(' ')}`, () => wxtBuild(build));
}

export async function buildForPeople() {
  for (const build of BUILDS.filter((one) => one.length === 1))
    await step(`build ${build[0]}`, () => wxtBuild(build));
}

export const buildDemo = () => step('build for the demo', () => wxtBuild(['chrome', '--mode', 'demo']));

/** Side by side: each of them uses one core only. */
export async function check() {
  const results = await Promise.allSettled([
    step('types', () => run('tsc', ['--noEmit'])),
    step('types of the pure rooms', () => run('tsc', ['-p', 'lib/core/tsconfig.json'])),
    step('lint', () => run('eslint', ['.', '--max-warnings', '0'])),
    step('format', () => run('prettier', ['--check', '--log-level', 'warn', '.'])),
    step('unused code', () => run('knip', ['--no-progress'])),
  ]);
  const problems = results.flatMap((result) =>
    result.status === 'rejected' ? [String(result.reason.message)] : [],
  );
  if (problems.length > 0) throw new StepFailed(problems.join('\n'));
}

export const checkFirefoxBuild = () => step('web-ext lint', lintFirefoxBuild);

export async function fix() {
  await step('lint', () => run('eslint', ['.', '--fix']));
  await step('format', () => run('prettier', ['--write', '--log-level', 'warn', '.']));
}
