import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../../core/checks/define';
import type { Range } from '../../core/text/range';
import { type Cell, cellsOf } from './display';
import { type Paint, plain } from './paint';

export interface FrameStyle {
  /** Columns that a line of the frame may fill. */
  readonly columns: number;
  readonly paint?: Paint;
  /** Colors the carets. */
  readonly severity?: Severity;
}

/**
 * The line that a range stands in, with carets exactly under the range; of a range over several
 * lines the first and the last. A long line is cut around the range, with `…` for what is left
 * out; an empty range has one caret.
 *
 * @param range UTF-16 offsets into the document
 * @returns the frame's lines
 */
export function frame(document: TextDocument, range: Range, style: FrameStyle): string[] {
  const { paint = plain, severity = 'warning' } = style;
  const marks = markedLines(document, range);
  const numbers = String((marks.at(-1)?.line ?? 0) + 1).length;
  const columns = Math.max(20, style.columns - numbers - 4);
  const gutter = (text: string) => paint('dim', ` ${text.padStart(numbers)} │`);
  return marks.flatMap((mark, i) => {
    const { shown, before, carets } = excerpt(mark.text, mark.start, mark.end, columns);
    const gap = i > 0 && mark.line - (marks[i - 1]?.line ?? 0) > 1 ? [gutter('⋮')] : [];
    const under = ' '.repeat(before) + paint(severity, '^'.repeat(carets));
    return [
      ...gap,
      `${gutter(String(mark.line + 1))} ${shown}`.trimEnd(),
      `${gutter('')} ${under}`,
    ];
  });
}

interface MarkedLine {
  readonly line: number;
  readonly text: string;
  /** Where the range begins and ends in the line's text. */
  readonly start: number;
  readonly end: number;
}

function markedLines(document: TextDocument, range: Range): MarkedLine[] {
  const start = document.positionAt(range.start);
  const end = document.positionAt(range.end);
  // A range that ends with its line's end belongs to that line only.
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  const first = lineText(document, start.line);
  if (last === start.line) {
    const to = end.line === start.line ? end.character : first.length;
    return [{ line: start.line, text: first, start: start.character, end: to }];
  }
  const text = lineText(document, last);
  const to = end.line === last ? end.character : text.length;
  const indent = text.length - text.trimStart().length;
  return [
    { line: start.line, text: first, start: start.character, end: first.trimEnd().length },
    { line: last, text, start: Math.min(indent, to), end: to },
  ];
}

function lineText(document: TextDocument, line: number): string {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  return document.getText(range).replace(/[\r\n]+$/, '');
}

interface Excerpt {
  readonly shown: string;
  /** Columns before the carets. */
  readonly before: number;
  readonly carets: number;
}

/** As much of a line around its range as fits into `columns`. */
function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
  // However long the line is, only its part near the range is taken apart.
  const reach = columns * 4;
  const low = boundary(line, Math.max(0, start - reach));
  const high = boundary(
    line,
    Math.min(line.length, Math.max(start, Math.min(end, start + reach)) + reach),
  );
  const cells = cellsOf(line.slice(low, high));
  const places: number[] = [];
  let total = 0;
  for (const cell of cells) {
    places.push(total);
    total += cell.width;
  }
  const isMarked = (cell: Cell) => cell.start < end - low && cell.start + cell.length > start - low;
  const first = cells.findIndex((cell) => cell.start + cell.length > start - low);
  const from = first < 0 ? total : (places[first] ?? total);
  const marked = cells.filter(isMarked).reduce((sum, { width }) => sum + width, 0);
  if (total <= columns && low === 0 && high === line.length) {
    const shown = cells.map(({ text }) => text).join('');
    return { shown, before: from, carets: Math.max(1, marked) };
  }
  const room = columns - 2;
  const lead = Math.max(Math.floor((room - marked) / 2), Math.min(10, room >> 2));
  const left = Math.max(0, Math.min(from - lead, total - room));
  const kept = cells.filter((cell, i) => {
    const at = places[i] ?? 0;
    return at >= left && at + cell.width <= left + room;
  });
  const keptFrom = places[cells.indexOf(kept[0] as Cell)] ?? 0;
  const cutLeft = low > 0 || keptFrom > 0;
  const cutRight = high < line.length || kept.at(-1) !== cells.at(-1);
  const shown = kept.map(({ text }) => text).join('');
  const carets = kept.filter(isMarked).reduce((sum, { width }) => sum + width, 0);
  return {
    shown: (cutLeft ? '…' : '') + shown + (cutRight ? '…' : ''),
    before: from - keptFrom + (cutLeft ? 1 : 0),
    carets: Math.max(1, carets),
  };
}

/** The offset, moved off the middle of a surrogate pair. */
function boundary(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset;
}
