import type { FootnoteMark } from '../../filing/footnotes';
import type { Filing } from '../../filing/model';
import { shift } from '../../text/range';

/** The footnote marks of a filing and the notes themselves, in text order, offsets the filing's. */
export interface Footnotes {
  readonly marks: readonly FootnoteMark[];
  readonly notes: readonly FootnoteMark[];
}

const known = new WeakMap<Filing, Footnotes>();

export function footnotesOf(filing: Filing): Footnotes {
  const before = known.get(filing);
  if (before) return before;
  const marks: FootnoteMark[] = [];
  const notes: FootnoteMark[] = [];
  filing.blocks.forEach((block, i) => {
    for (const mark of block.facts.footnoteMarks) {
      const start = filing.starts[i] ?? 0;
      const placed = {
        ...mark,
        range: shift(mark.range, start),
        labelRange: shift(mark.labelRange, start),
      };
      (mark.kind === 'note' ? notes : marks).push(placed);
    }
  });
  const found = { marks, notes };
  known.set(filing, found);
  return found;
}
