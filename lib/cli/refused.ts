// A command that will not do what it was asked, and says why in one sentence. Nobody needs a stack trace for that.
export class Refused extends Error {}

/** Runs a command's work; a refusal goes to stderr and ends with code 1. */
export function orRefuse(work: () => void): void {
  try {
    work();
  } catch (error) {
    const known = error instanceof Refused || isWrongOption(error);
    if (!known) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** What node:util parseArgs throws for an option it does not know. */
const isWrongOption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
