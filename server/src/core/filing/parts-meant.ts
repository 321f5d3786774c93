import { type OutlineEntry, outlineOf } from './heading-outline';
import type { Filing, LabelStyle } from './model';
import { perFiling } from './per-filing';
import type { PathStep } from './section-references';

/**
 * The headings of a filing that a reference by label may mean, in text order: `II.B`, or a label
 * alone at any depth.
 */
export function partsMeant(path: readonly PathStep[], filing: Filing): readonly OutlineEntry[] {
  const exact = partsAt(path, filing);
  if (exact.length > 0) return exact;
  const { byOwnLabel, byOutermost } = entriesByLabel(filing);
  const inside = entriesWith(byOutermost, path[0]).filter((entry) => fits(entry, path, 0));
  if (path.length > 1) return inside;
  const own = entriesWith(byOwnLabel, path[0]);
  return [...new Set([...inside, ...own])].sort((a, b) => a.start - b.start);
}

/** The headings of a filing that stand at a path exactly: `II.B`, and no `B` of another part. */
export function partsAt(path: readonly PathStep[], filing: Filing): readonly OutlineEntry[] {
  const own = entriesWith(entriesByLabel(filing).byOwnLabel, path.at(-1));
  return own.filter((entry) => entry.path.length === path.length && fits(entry, path, 0));
}

/** How a filing labels its outermost parts. */
export const outermostStyles = perFiling(
  (filing): ReadonlySet<LabelStyle> =>
    new Set(outlineOf(filing).flatMap(({ path }) => path[0]?.style ?? [])),
);

type EntriesByLabel = ReadonlyMap<string, readonly OutlineEntry[]>;

const entriesByLabel = perFiling((filing) => ({
  byOwnLabel: grouped(outlineOf(filing), ({ path }) => path.at(-1)),
  byOutermost: grouped(outlineOf(filing), ({ path }) => path[0]),
}));

interface Step {
  readonly style: LabelStyle;
  readonly value: number;
}

function grouped(
  entries: readonly OutlineEntry[],
  stepOf: (entry: OutlineEntry) => Step | undefined,
): EntriesByLabel {
  const groups = new Map<string, OutlineEntry[]>();
  for (const entry of entries) {
    const step = stepOf(entry);
    if (!step) continue;
    const group = groups.get(keyOf(step));
    if (group) group.push(entry);
    else groups.set(keyOf(step), [entry]);
  }
  return groups;
}

function entriesWith(groups: EntriesByLabel, step: PathStep | undefined): OutlineEntry[] {
  const found = (step?.readings ?? []).flatMap((reading) => groups.get(keyOf(reading)) ?? []);
  return found.sort((a, b) => a.start - b.start);
}

function keyOf({ style, value }: Step): string {
  return `${style} ${value}`;
}

function fits({ path: own }: OutlineEntry, path: readonly PathStep[], from: number): boolean {
  return path.every(({ readings }, i) =>
    readings.some((reading) => {
      const part = own[from + i];
      return part?.style === reading.style && part.value === reading.value;
    }),
  );
}
