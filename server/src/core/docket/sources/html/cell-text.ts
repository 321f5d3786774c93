import { type Cell, lineBreak, type Piece } from './page';

/** White space of every kind (no-break spaces too) folded to one space, none at the ends. */
export function folded(text: string): string {
  return (uneven.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const uneven = /[^\S ]| {2}/;

/** The text of pieces on one line, white space folded; a line break reads as a space. */
export function textOf(pieces: readonly Piece[]): string {
  if (pieces.length === 1) return folded(pieces[0]?.text ?? '');
  let text = '';
  for (const piece of pieces) text += piece.text;
  return folded(text);
}

/** Docket text on one line: as {@link textOf}, commas tidied. */
export function docketText(pieces: readonly Piece[]): string {
  return tidyCommas(textOf(pieces));
}

/**
 * No space before a comma: markup around linked numbers (`<a>1</a> , <a>2</a>`) and old clerks'
 * systems leave one there.
 */
export function tidyCommas(text: string): string {
  return text.includes(' ,') ? text.replaceAll(' ,', ',') : text;
}

/** One printed line of a cell: its text, and the styles of its letters together. */
export interface Line {
  readonly text: string;
  /** All styles that occur in the line. */
  readonly style: number;
}

/** The lines of pieces, empty ones left out. A change of bold begins no new line. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let text = '';
  let style = 0;
  const end = () => {
    const clean = folded(text);
    if (clean !== '') lines.push({ text: clean, style });
    text = '';
    style = 0;
  };
  for (const piece of pieces) {
    if (piece.style === lineBreak) end();
    else {
      text += piece.text;
      if (/\S/.test(piece.text)) style |= piece.style;
    }
  }
  end();
  return lines;
}

/**
 * The lines of a cell, and below them those of tables inside it, row by row. What follows an
 * inner table is a line of its own. Tables two levels down are left out.
 */
export function deepLinesOf(cell: Cell): Line[] {
  const lines = linesOf(cell.pieces);
  for (const row of cell.rows) {
    const text = row.cells.map((inner) => textOf(inner.pieces)).join(' ');
    if (folded(text) !== '') lines.push({ text: folded(text), style: 0 });
  }
  return lines;
}
