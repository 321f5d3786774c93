import { touches } from '../text/range';
import type { Location } from './definition';
import { itemAt, itemsOf, type Snapshot } from './snapshot';

/** The entries meant at a place: the item under the cursor, or the docket's own entry there. */
export function entriesAt(snapshot: Snapshot, offset: number): ReadonlySet<number> {
  const placed = itemAt(snapshot, offset);
  return new Set(placed && !placed.other ? placed.entries.map(({ number }) => number) : []);
}

/** The entry that stands at an offset of a docket source file. */
export function entryInSource(
  snapshot: Snapshot,
  file: string,
  offset: number,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const entry of snapshot.case?.docket?.entries ?? []) {
    if (entry.file === file && entry.number !== null && touches(entry.range, offset)) {
      numbers.add(entry.number);
    }
  }
  return numbers;
}

/** Every citation of the entries in the filings given, in text order. */
export function citationsOfEntries(
  numbers: ReadonlySet<number>,
  filings: readonly Snapshot[],
): Location[] {
  return filings.flatMap((snapshot) => {
    const { path } = snapshot;
    if (path === undefined || numbers.size === 0) return [];
    return placesOf(numbers, snapshot).map((range) => ({ file: path, range }));
  });
}

/** The same in one filing, ranges alone: what lights up around the cursor. */
export function placesOf(numbers: ReadonlySet<number>, snapshot: Snapshot): Location['range'][] {
  const places: Location['range'][] = [];
  for (const { range, entries, other } of itemsOf(snapshot)) {
    if (!other && entries.some(({ number }) => numbers.has(number))) places.push(range);
  }
  return places;
}
