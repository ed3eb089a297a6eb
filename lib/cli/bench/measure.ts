// Ratios that can be trusted on a busy machine: every contestant runs in every round, and medians are compared.

export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Median milliseconds of each contestant over interleaved rounds; the first `warmUp` rounds do not count. */
export function interleave(
  contestants: readonly Contestant[],
  rounds: number,
  warmUp = 2,
): Map<string, number> {
  let sink = 0;
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const { name, run } of contestants) {
      const start = performance.now();
      const result = run();
      const took = performance.now() - start;
      // Results are used, so that no run can be optimised away.
      sink += typeof result === 'number' ? result : 1;
      if (round >= warmUp) times.get(name)?.push(took);
    }
  }
  if (sink === 0) throw new Error('Nothing was measured.');
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}
