import { footnoteMarksOf, type PlacedFootnote } from '../../filing/footnote-marks';
import type { Filing } from '../../filing/model';

/** The footnote marks of a filing and the notes themselves, in text order, offsets the filing's. */
export interface Footnotes {
  readonly marks: readonly PlacedFootnote[];
  readonly notes: readonly PlacedFootnote[];
}

export function footnotesOf(filing: Filing): Footnotes {
  const all = footnoteMarksOf(filing);
  return {
    marks: all.filter(({ kind }) => kind === 'mark'),
    notes: all.filter(({ kind }) => kind === 'note'),
  };
}
