// The last line of every run, for machines and for hurried people: "N passed, N failed, N skipped".
import type { Reporter, TestModule } from 'vitest/node';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tally: Tally = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) count(module, tally);
    const line = `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
    // On exit, so that no other reporter writes after it.
    process.on('exit', () => process.stdout.write(`\n${line}\n`));
  }
}

function count(module: TestModule, tally: Tally): void {
  const failedBefore = tally.failed;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') tally.passed += 1;
    else if (state === 'skipped') tally.skipped += 1;
    else tally.failed += 1; // A test that never ended has not passed.
  }
  // A file that did not load, or a hook that threw, has no failed test to show for it.
  if (module.state() === 'failed' && tally.failed === failedBefore) tally.failed += 1;
}
