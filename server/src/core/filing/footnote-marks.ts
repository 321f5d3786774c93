import { type Range, shift } from '../text/range';
import type { FootnoteMark } from './footnotes';
import type { Filing } from './model';

/** A footnote mark, or the head of a note, with its place in the filing. */
export interface PlacedFootnote {
  readonly kind: FootnoteMark['kind'];
  readonly label: string;
  readonly range: Range;
  readonly labelRange: Range;
  readonly block: number;
}

/** Every mark and every head of a note in text order. */
export function footnoteMarksOf(filing: Filing): readonly PlacedFootnote[] {
  const known = placed.get(filing);
  if (known) return known;
  const found = filing.blocks.flatMap((block, i) => {
    const start = filing.starts[i] ?? 0;
    return block.facts.footnoteMarks.map(({ kind, label, range, labelRange }) => ({
      kind,
      label,
      range: shift(range, start),
      labelRange: shift(labelRange, start),
      block: i,
    }));
  });
  placed.set(filing, found);
  return found;
}

const placed = new WeakMap<Filing, readonly PlacedFootnote[]>();
