import papa from 'papaparse';
import type { Range } from '../../../text/range';

export interface CsvRow {
  readonly cells: readonly string[];
  /** The row without its line break. */
  readonly range: Range;
  /** A quote that is opened here is never closed. */
  readonly openQuote: boolean;
}

const separators = [',', '\t', ';', '|'] as const;

/**
 * The rows of a CSV or TSV file, quoted line breaks and doubled quotes read; empty rows left out.
 * The separator is the one that the first line has most of.
 */
export function csvRows(text: string): readonly CsvRow[] {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const lineEnd = text.search(/[\r\n]/);
  const first = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  const count = (mark: string) => first.split(mark).length;
  const delimiter = separators.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  const newline =
    lineEnd < 0 || text[lineEnd] === '\n' ? '\n' : text[lineEnd + 1] === '\n' ? '\r\n' : '\r';
  const rows: CsvRow[] = [];
  let from = start;
  papa.parse(text.slice(start), {
    delimiter,
    newline,
    step({ data, errors, meta }) {
      const until = Math.min(start + meta.cursor, text.length);
      const raw = text.slice(from, until);
      const range = { start: from, end: from + raw.trimEnd().length };
      from = until;
      if (raw.trim() === '') return;
      const cells = data.map((cell) => cell.trim());
      rows.push({ cells, range, openQuote: errors.some(({ code }) => code === 'MissingQuotes') });
    },
  });
  return rows;
}
