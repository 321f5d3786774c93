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
  const { byPrefix, byOwnLabel } = entriesByLabel(filing);
  const inside = entriesWith(byPrefix, path);
  if (path.length > 1) return inside;
  return inOrder([...new Set([...inside, ...entriesWith(byOwnLabel, path)])]);
}

/** The headings of a filing that stand at a path exactly: `II.B`, and no `B` of another part. */
export function partsAt(path: readonly PathStep[], filing: Filing): readonly OutlineEntry[] {
  return entriesWith(entriesByLabel(filing).byPath, path);
}

/** How a filing labels its outermost parts. */
export const outermostStyles = perFiling(
  (filing): ReadonlySet<LabelStyle> =>
    new Set(outlineOf(filing).flatMap(({ path }) => path[0]?.style ?? [])),
);

type EntriesByLabel = ReadonlyMap<string, readonly OutlineEntry[]>;

/** The headings by their whole path, by each path that theirs begins with, and by their own label. */
const entriesByLabel = perFiling((filing) => {
  const byPath = new Map<string, OutlineEntry[]>();
  const byPrefix = new Map<string, OutlineEntry[]>();
  const byOwnLabel = new Map<string, OutlineEntry[]>();
  for (const entry of outlineOf(filing)) {
    let key = '';
    for (const step of entry.path) {
      key += keyOf(step);
      put(byPrefix, key, entry);
    }
    put(byPath, key, entry);
    const own = entry.path.at(-1);
    if (own) put(byOwnLabel, keyOf(own), entry);
  }
  return { byPath, byPrefix, byOwnLabel };
});

function put(groups: Map<string, OutlineEntry[]>, key: string, entry: OutlineEntry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

/** The headings under every reading of a path: `I` is a roman one and the ninth letter. */
function entriesWith(groups: EntriesByLabel, path: readonly PathStep[]): readonly OutlineEntry[] {
  let keys = [''];
  for (const { readings } of path) {
    keys = keys.flatMap((key) => readings.map((reading) => key + keyOf(reading)));
  }
  const found = keys.flatMap((key) => groups.get(key) ?? []);
  return keys.length > 1 ? inOrder(found) : found;
}

function inOrder(entries: OutlineEntry[]): OutlineEntry[] {
  return entries.sort((a, b) => a.start - b.start);
}

function keyOf({ style, value }: { readonly style: LabelStyle; readonly value: number }): string {
  return `${style} ${value}.`;
}
