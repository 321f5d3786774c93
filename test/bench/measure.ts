/**
 * Milliseconds of processor that this process has used. On a machine with nothing else to do that
 * is the time that passes; on a busy one the time that passes says more about the others.
 */
export function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that `run` takes. */
export function once(run: () => unknown): number {
  const began = clock();
  run();
  return clock() - began;
}

/**
 * The least milliseconds of `times` runs, after one that is not counted. The machine only ever
 * adds to a run, so the least is nearest to what the code costs.
 */
export function best(run: () => unknown, times = 7): number {
  run();
  return Math.min(...Array.from({ length: times }, () => once(run)));
}

/**
 * The least times of several runs taken in turn, so that a busy moment of the machine meets all
 * of them.
 */
export function bestInTurn(runs: readonly (() => unknown)[], times = 7): number[] {
  for (const run of runs) run();
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < times; i++) {
    runs.forEach((run, at) => {
      least[at] = Math.min(least[at] ?? 0, once(run));
    });
  }
  return least;
}

/** The value that `share` of the list lie under: 0.5 for the median. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function ms(value: number): string {
  if (value < 0.1) return `${(value * 1000).toFixed(0)} µs`;
  return value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`;
}
