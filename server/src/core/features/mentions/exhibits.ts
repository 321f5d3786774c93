import { onlyPaperWith } from '../../case/exhibit-owner';
import { listedExhibits } from '../../case/tables/listed-exhibits';
import { attachedExhibits, exhibitLabelled } from '../../filing/attached-exhibits';
import type { Filing } from '../../filing/model';
import { perFiling } from '../../filing/per-filing';
import { overlaps, type Range, shift } from '../../text/range';
import type { Snapshot } from '../snapshot';
import type { Mention, MentionReader } from './mention';

/** `Ex. C`: of this filing, or of the one other filing of the packet that attaches a C. */
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
    const { recordCitations, exhibits: references } = block.facts;
    for (const { of, labels } of references) {
      if (of !== undefined) continue;
      for (const { text, range: at } of labels) {
        if (recordCitations.some((one) => one.exhibit?.range.start === at.start)) continue;
        const range = shift(at, start);
        const own = exhibit(path, filing, text, range, attachingPlaces(filing).has(range.start));
        if (own) {
          yield own;
          continue;
        }
        const only = onlyPaperWith(text, snapshot.packet);
        const other = only && exhibit(only.path, only.filing, text, range, false);
        if (other) yield other;
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
  const key = `exhibit ${path} ${label}`;
  return { kind: 'exhibit', key, label, range, labelRange: range, isTarget, target };
}

const attachingPlaces = perFiling(
  (filing) => new Set(attachedExhibits(filing).map(({ range }) => range.start)),
);
