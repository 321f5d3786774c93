import { ownerOf } from '../../case/exhibit-owner';
import { listedExhibits } from '../../case/tables/listed-exhibits';
import { attachedExhibits, each, exhibitLabelled } from '../../filing/attached-exhibits';
import type { Filing } from '../../filing/model';
import { perFiling } from '../../filing/per-filing';
import { overlaps, type Range, shift } from '../../text/range';
import type { Snapshot } from '../snapshot';
import type { Mention, MentionReader } from './mention';

/**
 * `Ex. C`: of this filing, of the paper that the words name, or of the one other filing of the
 * packet that attaches a C. A run has its two ends.
 */
export const exhibits: MentionReader = {
  kinds: ['exhibit'],
  *read({ snapshot, filing, path, block, start }) {
    if (block.kind === 'front-matter') {
      for (const { label, range, by } of attachedExhibits(filing)) {
        const mention = by === 'listed' && exhibit(path, filing, label, range, true);
        if (mention) yield mention;
      }
      return;
    }
    if (block.kind === 'kept-table') {
      yield* inTables(snapshot, { start, end: start + block.raw.length });
      return;
    }
    for (const reference of block.facts.exhibits) {
      for (const { text, range: at } of reference.labels.flatMap(each)) {
        const owner = ownerOf(reference, text, block, filing, snapshot.packet);
        if (!owner) continue;
        const range = shift(at, start);
        const attaches = owner === 'own' && attachingPlaces(filing).has(range.start);
        const [of, home] = owner === 'own' ? [path, filing] : [owner.path, owner.filing];
        const mention = exhibit(of, home, text, range, attaches);
        if (mention) yield mention;
      }
    }
  },
};

/** The labels of the kept exhibit lists in a block. */
function* inTables({ filing, path = '', packet }: Snapshot, block: Range): Generator<Mention> {
  for (const { label, range, owner } of listedExhibits(filing, packet)) {
    if (!overlaps(range, block)) continue;
    const [at, of] = owner === 'own' ? [path, filing] : [owner.path, owner.filing];
    const mention = exhibit(at, of, label, range, false);
    if (mention) yield { ...mention, inTable: true };
  }
}

/** The key of the exhibit of a filing. */
export function exhibitKey(path: string, label: string): string {
  return `exhibit ${path} ${label}`;
}

/** A mention of an exhibit of `filing`; undefined where it attaches none of this label. */
export function exhibit(
  path: string,
  filing: Filing,
  label: string,
  range: Range,
  isTarget: boolean,
): Mention | undefined {
  const at = exhibitLabelled(filing, label);
  if (!at) return undefined;
  const target = { path, filing, range: at.range };
  const key = exhibitKey(path, label);
  return { kind: 'exhibit', key, label, range, labelRange: range, isTarget, target };
}

const attachingPlaces = perFiling(
  (filing) => new Set(attachedExhibits(filing).map(({ range }) => range.start)),
);
