import type { Range } from '../text/range';

/** A footnote's mark in the text, or the head of the note itself. */
export interface FootnoteMark {
  readonly kind: 'mark' | 'note';
  /** `3`, or a word as Markdown allows: `[^calls]`. */
  readonly label: string;
  /** The whole mark: `[^3]`, `[^3]:`. */
  readonly range: Range;
  readonly labelRange: Range;
}

const pattern = /\[\^([^\]\s]{1,20})\](:?)/g;

/** Finds `[^1]` marks, and the `[^1]:` that opens a note at the start of its block, in text order. */
export function findFootnoteMarks(text: string): FootnoteMark[] {
  if (!text.includes('[^')) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const label = match[1] ?? '';
    const note = match[2] === ':' && text.slice(0, match.index).trim() === '';
    const start = match.index;
    return {
      kind: note ? 'note' : 'mark',
      label,
      range: { start, end: start + label.length + 3 + (note ? 1 : 0) },
      labelRange: { start: start + 2, end: start + 2 + label.length },
    };
  });
}
