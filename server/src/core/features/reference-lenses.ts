import { exhibitPlaces } from '../filing/attached-exhibits';
import type { Filing } from '../filing/model';
import { type Cancel, never } from '../ports';
import type { Range } from '../text/range';
import { exhibitKey } from './mentions/exhibits';
import type { Mention } from './mentions/mention';
import { mentionsOf } from './mentions/mentions';
import type { Snapshot } from './snapshot';

/** How often something of a filing is pointed at, to be shown over the place where it stands. */
export interface ReferenceLens {
  /** Its label: whoever asks for references there gets those that are counted. */
  readonly range: Range;
  /** `3 references`, `Exhibit A: no references`. */
  readonly title: string;
  readonly count: number;
}

/**
 * The headings of a filing that are pointed at, and its exhibits, pointed at or not, each with the
 * number of its references in all of `filings`, the filing itself among them.
 */
export function referenceLenses(
  snapshot: Snapshot,
  filings: readonly Snapshot[],
  cancel: Cancel = never,
): ReferenceLens[] {
  const sections = [...mentionsOf(snapshot, 'section')];
  const ofSections = counted(sections);
  const headings = sections.flatMap(({ key, isTarget, labelRange: range }) => {
    const count = ofSections.get(key) ?? 0;
    return isTarget && count > 0 ? [{ range, title: inWords(count), count }] : [];
  });
  const exhibits: ReferenceLens[] = [];
  for (const [label, range] of exhibitPlaces(snapshot.filing)) {
    if (cancel.requested) return [];
    const key = exhibitKey(snapshot.path ?? '', label);
    let count = 0;
    for (const one of filings) count += exhibitCounts(one).get(key) ?? 0;
    exhibits.push({ range, title: `Exhibit ${label}: ${inWords(count)}`, count });
  }
  return [...headings, ...exhibits].sort((a, b) => a.range.start - b.range.start);
}

function inWords(count: number): string {
  if (count === 0) return 'no references';
  return count === 1 ? '1 reference' : `${count} references`;
}

function counted(mentions: Iterable<Mention>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key, isTarget, inTable } of mentions) {
    if (!isTarget && !inTable) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Known {
  readonly path: string | undefined;
  readonly packet: Snapshot['packet'];
  readonly counts: ReadonlyMap<string, number>;
}

const known = new WeakMap<Filing, Known>();

/** How often a filing points at each exhibit; kept while it and its packet are the same. */
function exhibitCounts(snapshot: Snapshot): Known['counts'] {
  const { filing, path, packet } = snapshot;
  const before = known.get(filing);
  if (before && before.path === path && before.packet === packet) return before.counts;
  const counts = counted(mentionsOf(snapshot, 'exhibit'));
  known.set(filing, { path, packet, counts });
  return counts;
}
