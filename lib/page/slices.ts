// Long work in short pieces, so that the page never waits for us.

export interface Pace {
  now(): number;
  /** Calls back when the page has nothing better to do. */
  whenIdle(callback: () => void): void;
}

export const SLICE_MS = 6;

/** Runs to the end at once: command line, tests, and a reader who is waiting for the answer to a click. */
export function runToEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `null` when the work was called off. */
export function runInSlices<T>(
  steps: Generator<void, T>,
  pace: Pace,
  isWanted: () => boolean = () => true,
): Promise<{ readonly value: T; readonly spent: number } | null> {
  let spent = 0;
  return new Promise((resolve, reject) => {
    const slice = (): void => {
      if (!isWanted()) return void resolve(null);
      const started = pace.now();
      try {
        for (;;) {
          const step = steps.next();
          const took = pace.now() - started;
          if (step.done === true) return void resolve({ value: step.value, spent: spent + took });
          if (took < SLICE_MS) continue;
          spent += took;
          pace.whenIdle(slice);
          return;
        }
      } catch (error) {
        reject(error as Error);
      }
    };
    slice();
  });
}
