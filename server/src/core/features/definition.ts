import type { Range } from '../text/range';
import { itemAt, type Snapshot } from './snapshot';

/** A place in a file of the case. */
export interface Location {
  readonly file: string;
  /** In that file's text, as it was when the docket was read. */
  readonly range: Range;
}

/** Where the docket's source holds the entries cited at an offset, an attachment's own line first. */
export function definition(
  snapshot: Snapshot,
  offset: number,
): { origin: Range; targets: Location[] } | undefined {
  const placed = itemAt(snapshot, offset);
  if (!placed || placed.other) return undefined;
  const targets = placed.entries.flatMap(({ entry, attached }) =>
    entry ? [{ file: entry.file, range: attached?.range ?? entry.range }] : [],
  );
  return targets.length > 0 ? { origin: placed.range, targets } : undefined;
}
