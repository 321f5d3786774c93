import type { Range } from '../text/range';
import { mentionAt } from './mentions/mentions';
import { itemAt, type Snapshot } from './snapshot';

/** A place in a file of the case. */
export interface Location {
  readonly file: string;
  /** In that file's text, as it was when it was read. */
  readonly range: Range;
}

/**
 * Where the docket's source holds the entries cited at an offset, an attachment's own line first; of
 * a reference within the packet, where its target stands.
 */
export function definition(
  snapshot: Snapshot,
  offset: number,
): { origin: Range; targets: Location[] } | undefined {
  const placed = itemAt(snapshot, offset);
  if (!placed) {
    const mention = mentionAt(snapshot, offset);
    if (!mention) return undefined;
    const { path, range } = mention.target;
    return { origin: mention.range, targets: [{ file: path, range }] };
  }
  const targets = placed.entries.flatMap(({ entry, attached }) =>
    entry ? [{ file: entry.file, range: attached?.range ?? entry.range }] : [],
  );
  return targets.length > 0 ? { origin: placed.range, targets } : undefined;
}
