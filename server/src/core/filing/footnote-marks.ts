import { type Range, shift } from '../text/range';
import type { FootnoteMark } from './footnotes';
import { perFiling } from './per-filing';

/** A footnote mark, or the head of a note, with its place in the filing. */
export interface PlacedFootnote {
  readonly kind: FootnoteMark['kind'];
  readonly label: string;
  readonly range: Range;
  readonly labelRange: Range;
  readonly block: number;
}

/** Every mark and every head of a note in text order. */
export const footnoteMarksOf = perFiling((filing): readonly PlacedFootnote[] =>
  filing.blocks.flatMap((block, i) => {
    const start = filing.starts[i] ?? 0;
    return block.facts.footnoteMarks.map(({ kind, label, range, labelRange }) => ({
      kind,
      label,
      range: shift(range, start),
      labelRange: shift(labelRange, start),
      block: i,
    }));
  }),
);

/** The head of the first note of each label. */
export const notesByLabel = perFiling((filing): ReadonlyMap<string, PlacedFootnote> => {
  const notes = footnoteMarksOf(filing).filter(({ kind }) => kind === 'note');
  return new Map(notes.reverse().map((note) => [note.label, note]));
});
