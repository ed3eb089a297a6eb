// The one way in for every npm script. Needs nothing but Node: it installs what a task needs, then runs the task.
import { ensurePackages } from './setup/packages.mjs';
import { runInFront, say, sayTotal, StepFailed } from './setup/steps.mjs';

const OLDEST_NODE = [20, 19];

/** Commands written in TypeScript, in lib/cli/<name>.ts. Only their own answer may reach stdout. */
const COMMANDS = ['scan', 'accuracy', 'bench', 'docs', 'policy', 'new-sign', 'new-language'];

/** @type {Record<string, (args: readonly string[]) => Promise<void>>} */
const TASKS = {
  async dev(args) {
    await (await checks()).prepare();
    say(
      '\nLoad the folder that is named below into your browser by hand; it reloads by itself after that.\n',
    );
    process.exitCode = await runInFront('wxt', [...args]);
  },
  async build() {
    const { buildForPeople, prepare } = await checks();
    await prepare();
    await buildForPeople();
    say('\nReady in .output/chrome-mv3, .output/edge-mv3 and .output/firefox-mv3.');
  },
  async check() {
    const { check, prepare } = await checks();
    await prepare();
    await check();
  },
  async fix() {
    await (await checks()).fix();
  },
  async test(args) {
    const { buildAll, check, checkFirefoxBuild, prepare } = await checks();
    await (await browsers()).ensureBrowsers(['chromium', 'firefox']);
    await prepare();
    await buildAll();
    await check();
    await checkFirefoxBuild();
    sayTotal();
    // Last, and in front: its closing line is the last line of the whole command.
    process.exitCode = await runInFront('vitest', ['run', ...args]);
  },
  async demo(args) {
    const { buildDemo, prepare } = await checks();
    await (await browsers()).ensureBrowsers(['chromium']);
    await prepare();
    await buildDemo();
    sayTotal();
    await bundledCommand('demo', args);
  },
  async zip() {
    await (await checks()).prepare();
    for (const browser of ['chrome', 'edge', 'firefox']) {
      process.exitCode ||= await runInFront('wxt', ['zip', '--browser', browser, '--mv3']);
    }
  },
};

// Loaded only when the packages are there.
const checks = () => import('./checks.mjs');
const browsers = () => import('./setup/browsers.mjs');

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
async function bundledCommand(name, args) {
  const { runBundled } = await import('./bundle.mjs');
  await runBundled(name, args);
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
async function start(name, args) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new StepFailed(
      `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`,
    );
  }
  const task = TASKS[name];
  if (task === undefined && !COMMANDS.includes(name)) {
    throw new StepFailed(
      `Unknown task "${name}". There are: ${[...Object.keys(TASKS), ...COMMANDS].join(', ')}.`,
    );
  }
  await ensurePackages();
  await (task === undefined ? bundledCommand(name, args) : task(args));
}

const [name = '', ...args] = process.argv.slice(2);
try {
  await start(name, args);
} catch (error) {
  say(
    error instanceof StepFailed ? `\n${error.message}` : String(error instanceof Error ? error.stack : error),
  );
  process.exitCode = 1;
  // A run that never reached its tests must not look like one without failures.
  if (name === 'test') process.stdout.write('\n0 passed, 1 failed, 0 skipped\n');
}
