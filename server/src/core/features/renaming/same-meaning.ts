import { type Packet, packetOf } from '../../case/packet';
import type { Filing } from '../../filing/model';
import { editFiling } from '../../filing/read-filing';
import type { TextEdit } from '../../text/edit';
import type { MentionKind } from '../mentions/mention';
import { mentionsOf } from '../mentions/mentions';
import type { Snapshot } from '../snapshot';
import type { NameChange, Renamed } from './renaming';

/**
 * Reads the filings as they will be, and holds every reference of the kind to what it points at
 * now. Gives the path of the first filing in which one would point at something else, or at
 * nothing; undefined where all is as it should be.
 */
export function changedMeaning(
  { mention: { kind, key }, snapshot, filings }: NameChange,
  renamed: Renamed,
): string | undefined {
  const edits = new Map(renamed.files.map((one) => [one.path, one.edits]));
  const after = new Map<string, Filing>();
  for (const { path = '', filing } of filings) {
    const own = edits.get(path);
    if (own) after.set(path, edited(filing, own));
  }
  const packet = kind === 'exhibit' ? packetAfter(snapshot.packet, after) : snapshot.packet;
  for (const one of filings) {
    const filing = after.get(one.path ?? '');
    // A term is a filing’s own, and so is a heading; an exhibit is the packet’s.
    if (!filing && kind !== 'exhibit' && !renamed.case) continue;
    const next: Snapshot = {
      ...one,
      filing: filing ?? one.filing,
      ...(packet ? { packet } : {}),
      ...(renamed.case ? { case: renamed.case } : {}),
    };
    const isRenamed = filing !== undefined || kind === 'exhibit';
    const wanted = meanings(one, kind).map((was) => (isRenamed && was === key ? renamed.key : was));
    const found = meanings(next, kind);
    const isSame = wanted.length === found.length && wanted.every((was, i) => was === found[i]);
    if (!isSame) return one.path ?? '';
  }
  return undefined;
}

function edited(filing: Filing, edits: readonly TextEdit[]): Filing {
  // From the last to the first, so that the others stay where they are.
  const ordered = [...edits].sort((a, b) => b.range.start - a.range.start);
  return ordered.reduce((before, edit) => editFiling(before, edit), filing);
}

function packetAfter(packet: Packet | undefined, after: ReadonlyMap<string, Filing>) {
  return (
    packet &&
    packetOf(packet.papers.map(({ path, filing }) => ({ path, filing: after.get(path) ?? filing })))
  );
}

/** What each mention of a kind points at, in text order; a heading by its number among them. */
function meanings(snapshot: Snapshot, kind: MentionKind): string[] {
  const all = [...mentionsOf(snapshot, kind)].filter((one) => !one.kept);
  if (kind !== 'section') return all.map(({ key }) => key);
  const numbers = new Map<string, number>();
  for (const { key, isTarget } of all) if (isTarget) numbers.set(key, numbers.size);
  return all.map(({ key }) => `heading ${numbers.get(key)}`);
}
