// Runs one thing at a time and says how long it took. Progress goes to stderr: stdout belongs to the answer.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** npm starts every script in the folder of package.json; a bundled copy of this file could not tell from its own address. */
export const ROOT = process.cwd();

/** @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** A step that failed. Its output has been shown already, so nobody needs a stack trace. */
export class StepFailed extends Error {}

const started = performance.now();

/** @param {number} from */
const secondsSince = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const from = performance.now();
  try {
    const result = await work();
    say(`  ok    ${name.padEnd(34)} ${secondsSince(from).padStart(8)}`);
    return result;
  } catch (error) {
    say(`  FAIL  ${name.padEnd(34)} ${secondsSince(from).padStart(8)}`);
    throw error;
  }
}

export const sayTotal = () =>
  say(`  --    ${'all steps so far'.padEnd(34)} ${secondsSince(started).padStart(8)}\n`);

/**
 * Runs a program; its output is kept back and shown only if it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} what it wrote to stdout
 */
export async function run(program, args, env = {}) {
  const { code, stdout, stderr } = await start(program, args, env, 'pipe');
  if (code === 0) return stdout;
  throw new StepFailed(`${stdout}${stderr}\n${program} ${args.join(' ')} ended with ${code}`);
}

/**
 * Runs a program in front of the reader and returns its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 */
export const runInFront = async (program, args) => (await start(program, args, {}, 'inherit')).code;

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {'pipe' | 'inherit'} stdio
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
function start(program, args, env, stdio) {
  const bin = join(ROOT, 'node_modules', '.bin');
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
      stdio: ['ignore', stdio, stdio],
      // npm and the tools are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk) => (stdout += chunk));
    child.stderr?.on('data', (chunk) => (stderr += chunk));
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: `${stderr}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}
