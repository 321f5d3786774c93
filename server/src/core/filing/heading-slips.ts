import { type OutlineEntry, outlineOf } from './heading-outline';
import type { Filing } from './model';
import { perFiling } from './per-filing';
import type { PathStep } from './section-references';

/** A heading whose label is not the one after its run's last. */
export interface HeadingSlip {
  readonly entry: OutlineEntry;
  /** The value of the label before it. */
  readonly previous: number;
  /** The run goes on as though its label were the right one: only this label is mistyped. */
  readonly isMistyped: boolean;
}

/** The headings of a filing that skip or repeat a label, run by run; one slip is told once. */
export const headingSlips = perFiling((filing): readonly HeadingSlip[] => {
  const runs = new Map<number, OutlineEntry[]>();
  for (const entry of outlineOf(filing)) {
    const run = runs.get(entry.series);
    if (run) run.push(entry);
    else runs.set(entry.series, [entry]);
  }
  return [...runs.values()].flatMap((run) => [...slipsOf(run)]);
});

function* slipsOf(run: readonly OutlineEntry[]): Generator<HeadingSlip> {
  let previous = run[0]?.label.value ?? 0;
  for (let i = 1; i < run.length; i++) {
    const entry = run[i] as OutlineEntry;
    const { value } = entry.label;
    const expected = previous + 1;
    if (value === expected) {
      previous = value;
      continue;
    }
    const next = run[i + 1]?.label.value;
    const isMistyped = next === expected + 1;
    yield { entry, previous, isMistyped };
    if (next === expected && value === expected + 1) {
      // Two that stand the wrong way round.
      previous = value;
      i++;
    } else {
      // One label mistyped among right ones, or a gap after which the count goes on.
      previous = isMistyped ? expected : value;
    }
  }
}

/** Whether a reference names a part by the label that a mistyped one should have. */
export function meansMistyped(path: readonly PathStep[], filing: Filing): boolean {
  return headingSlips(filing).some(({ entry, previous, isMistyped }) => {
    if (!isMistyped || path.length < entry.path.length) return false;
    const last = entry.path.length - 1;
    return entry.path.every(({ style, value }, i) => {
      const wanted = i === last ? previous + 1 : value;
      return path[i]?.readings.some((one) => one.style === style && one.value === wanted) ?? false;
    });
  });
}
