import type { DocketEntry } from '../model';
import type { EntryMatches } from './match-entries';

/** New entries that go behind one entry of the docket; `after` undefined: in front of all. */
export interface NewPlace {
  readonly after: DocketEntry | undefined;
  readonly entries: readonly DocketEntry[];
}

/**
 * Where the new entries of an import go: each behind the entry that it follows in the import, or,
 * where the two share no entry, behind the one of the next lower number. An import sorted the other way
 * round (newest first) is turned to the docket's own order.
 */
export function placesOfNew({
  docket,
  incoming,
  matches,
}: {
  readonly docket: { readonly entries: readonly DocketEntry[] };
  readonly incoming: readonly DocketEntry[];
  readonly matches: EntryMatches;
}): readonly NewPlace[] {
  const falling = isFalling(docket.entries);
  const ordered = isFalling(incoming) === falling ? incoming : [...incoming].reverse();
  const matched = new Map(matches.pairs.map(({ ours, theirs }) => [theirs, ours]));
  const fresh = new Set(matches.onlyTheirs);
  const behindNumber = numberPlaces(docket.entries, falling);
  const places = new Map<DocketEntry | undefined, DocketEntry[]>();
  // What leads the import goes right in front of the first entry that both have.
  const met = ordered.find((entry) => matched.has(entry));
  const firstMatch = met && matched.get(met);
  let last = firstMatch && docket.entries[docket.entries.indexOf(firstMatch) - 1];
  const anyMatch = firstMatch !== undefined;
  for (const entry of ordered) {
    const ours = matched.get(entry);
    if (ours) last = ours;
    if (!fresh.has(entry)) continue;
    const after = anyMatch ? last : behindNumber(entry);
    const place = places.get(after);
    if (place) place.push(entry);
    else places.set(after, [entry]);
  }
  return [...places].map(([after, entries]) => ({ after, entries }));
}

/** More steps down than up, by number and else by day. */
function isFalling(entries: readonly DocketEntry[]): boolean {
  let steps = 0;
  let previous: DocketEntry | undefined;
  for (const entry of entries) {
    if (previous) {
      if (entry.number !== null && previous.number !== null) {
        steps += Math.sign(entry.number - previous.number);
      } else if (entry.filed !== undefined && previous.filed !== undefined) {
        steps += entry.filed < previous.filed ? -1 : entry.filed > previous.filed ? 1 : 0;
      }
    }
    previous = entry;
  }
  return steps < 0;
}

/** Finds the entry that a number goes behind, among the numbers that are there. */
function numberPlaces(
  entries: readonly DocketEntry[],
  falling: boolean,
): (entry: DocketEntry) => DocketEntry | undefined {
  const sorted = entries
    .filter(({ number }) => number !== null)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const end = falling ? undefined : entries.at(-1);
  return ({ number }) => {
    if (number === null) return end;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.number ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    if (falling) return sorted[low];
    // Above all that are there, it is the newest of them.
    return low === sorted.length ? end : sorted[low - 1];
  };
}
