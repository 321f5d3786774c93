import { type Range, shift } from '../text/range';
import type { FootnoteMark } from './footnotes';
import type { Filing } from './model';
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

/**
 * Where what a block holds is read: a note stands at the end of a draft, and on the page of its
 * mark. Undefined for a note that nothing marks.
 */
export function readAt(filing: Filing, block: number, offset: number): number | undefined {
  return filing.blocks[block]?.kind === 'footnote' ? marksOfNotes(filing).get(block) : offset;
}

/** By the block of each note, the offset of its first mark in the text. */
const marksOfNotes = perFiling((filing): ReadonlyMap<number, number> => {
  const first = new Map<string, number>();
  for (const { kind, label, range } of footnoteMarksOf(filing)) {
    if (kind === 'mark' && !first.has(label)) first.set(label, range.start);
  }
  const homes = new Map<number, number>();
  for (const { kind, label, block } of footnoteMarksOf(filing)) {
    const at = first.get(label);
    if (kind === 'note' && at !== undefined && !homes.has(block)) homes.set(block, at);
  }
  return homes;
});

/** The head of the first note of each label. */
export const notesByLabel = perFiling((filing): ReadonlyMap<string, PlacedFootnote> => {
  const notes = footnoteMarksOf(filing).filter(({ kind }) => kind === 'note');
  return new Map(notes.reverse().map((note) => [note.label, note]));
});
