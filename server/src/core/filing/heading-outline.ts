import { labelText } from './headings';
import type { Filing, Heading, HeadingLabel, LabelStyle } from './model';
import { perFiling } from './per-filing';
import { labelReadings } from './section-references';

/** A labelled heading with its place in the outline. */
export interface OutlineEntry {
  readonly heading: Heading;
  readonly label: HeadingLabel;
  /** Offset of its block in the filing. */
  readonly start: number;
  /** From the outermost label to its own. */
  readonly path: readonly { readonly style: LabelStyle; readonly value: number }[];
  /** The same for all headings that are counted as one run: `A`, `B`, `C` under `II`. */
  readonly series: number;
}

interface Open {
  readonly style: LabelStyle;
  readonly value: number;
  readonly series: number;
  /** Count of `#` marks; 0 for a heading without. */
  readonly marks: number;
  /** Its index among the entries. */
  readonly at: number;
}

/**
 * The labelled headings of a filing in order, each read as its neighbours demand: `C` after `B` is
 * a letter, after `XCIX` a numeral; `I` after `H` is a letter.
 */
export const outlineOf = perFiling(readEntries);

/** The labelled heading whose block begins at an offset. */
export function outlineEntryAt(filing: Filing, start: number): OutlineEntry | undefined {
  return entriesByStart(filing).get(start);
}

/** A path as references write it: `II.B`. */
export function labelPath(path: OutlineEntry['path']): string {
  return path.map(({ value, style }) => labelText(value, style)).join('.');
}

const entriesByStart = perFiling(
  (filing) => new Map(outlineOf(filing).map((entry) => [entry.start, entry])),
);

function readEntries(filing: Filing): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const stack: Open[] = [];
  let series = 0;
  let unlabelled = -1;
  filing.blocks.forEach((block, i) => {
    if (!block.heading || i < filing.outline.bodyStart) return;
    // A line without marks may be a name: `R. Jane Counsel` under the date and in a service list.
    const start = filing.starts[i] ?? 0;
    const bare = !/^[\s#*_]*[#*_]/.test(block.raw);
    if (bare && start > (filing.outline.dated?.range.start ?? Infinity)) return;
    const { label } = block.heading;
    const marks = /^ {0,3}(#{1,6})\s/.exec(block.raw)?.[1]?.length ?? 0;
    // A heading with fewer marks closes what stood under the one before it.
    while (marks > 0 && (stack.at(-1)?.marks ?? 0) > marks) stack.pop();
    const chosen = label ? choose(labelReadings(label.text), stack, marks, bare) : undefined;
    if (!label || !chosen) {
      if (stack.length > 0) unlabelled = entries.length;
      return;
    }
    const depth = stack.findIndex((one) => one.style === chosen.style);
    const open = depth < 0 ? undefined : stack[depth];
    stack.length = depth < 0 ? stack.length : depth;
    // `A` after `A` is a repeat, unless a heading without a label parts them.
    const repeats = open?.value === 1 && unlabelled < open.at;
    const own = open && (chosen.value > 1 || repeats) ? open.series : series++;
    stack.push({ ...chosen, series: own, marks, at: entries.length });
    entries.push({
      heading: block.heading,
      label: { ...label, style: chosen.style, value: chosen.value },
      start,
      path: stack.map(({ style, value }) => ({ style, value })),
      series: own,
    });
  });
  return entries;
}

/** How far a line without marks may be from the run it goes on with, to be one of its headings. */
const farthest = 3;

type Reading = ReturnType<typeof labelReadings>[number];

/** The reading that goes on best: with the run of its own marks, the innermost run, a new run. */
function choose(
  readings: readonly Reading[],
  stack: readonly Open[],
  marks: number,
  bare: boolean,
): Reading | undefined {
  const beside = stack.find((open) => marks > 0 && open.marks === marks);
  const level = readings.find((one) => one.style === beside?.style);
  if (level) return level;
  let best: { reading: Reading; gap: number } | undefined;
  for (const reading of readings) {
    const open = stack.find((one) => one.style === reading.style);
    // A run that goes on comes before one that begins, a small gap before a large one.
    const gap = open ? Math.abs(reading.value - open.value - 1) : reading.value - 0.5;
    if (!best || gap < best.gap) best = { reading, gap };
  }
  return best && bare && best.gap > farthest ? undefined : best?.reading;
}
