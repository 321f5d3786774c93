import type { Range } from '../text/range';
import type { Filing } from './model';
import { perFiling } from './per-filing';

export type KeptTableKind = 'exhibits' | 'record';

/** A table that Pincite wrote and keeps current: what stands between its two marks. */
export interface KeptTable {
  readonly kind: KeptTableKind;
  /** From the first mark's beginning to the last mark's end. */
  readonly range: Range;
  /** Between the marks, their line breaks included. */
  readonly body: Range;
}

const opening = /<!--[ \t]*pincite:table[ \t]+(exhibits|record)[ \t]*-->/g;
const closing = /<!--[ \t]*\/pincite:table[ \t]*-->/g;

/**
 * The kept tables of a filing, in text order. A mark that is opened and not closed before the next
 * one keeps nothing: what stands behind it may be anybody's words.
 */
export const keptTables = perFiling(({ text }: Filing): readonly KeptTable[] => {
  if (!text.includes('pincite:table')) return [];
  const opened = [...text.matchAll(opening)];
  return opened.flatMap((mark, i): KeptTable[] => {
    const from = mark.index + mark[0].length;
    closing.lastIndex = from;
    const end = closing.exec(text);
    const next = opened[i + 1]?.index ?? Number.POSITIVE_INFINITY;
    if (!end || end.index > next) return [];
    return [
      {
        kind: mark[1] as KeptTableKind,
        range: { start: mark.index, end: end.index + end[0].length },
        body: { start: from, end: end.index },
      },
    ];
  });
});

/** A table with its marks, `end` between the lines. */
export function markedTable(kind: KeptTableKind, rows: string, end: string): string {
  return [`<!-- pincite:table ${kind} -->`, bodyOf(rows, end), '<!-- /pincite:table -->'].join('');
}

/** What stands between the marks: the rows with a blank line on either side. */
export function bodyOf(rows: string, end: string): string {
  return `${end}${end}${rows.replaceAll('\n', end)}${end}${end}`;
}

/** The cells of a Markdown table's rows, the head and its rule left out. */
export function cellsOf(table: string): readonly (readonly string[])[] {
  return table
    .split(/\r\n|\r|\n/)
    .filter((line) => /^\s*\|.*\|\s*$/.test(line))
    .slice(2)
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}

/** Rows as a Markdown table. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

/** Words of elsewhere as a cell: one line, its bars escaped. Cells that are kept stay as they are. */
export function asCell(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\\)\|/g, '\\|');
}
