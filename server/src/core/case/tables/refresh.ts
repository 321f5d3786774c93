import { type KeptTable, keptTables } from '../../filing/kept-table';
import { isRule, readCells, writeHead, writeRow } from '../../filing/table-cells';
import type { TextEdit } from '../../text/edit';
import type { TableMaker, TableSource } from './model';
import { lineEdit, type OldTable, oldTableIn } from './old-table';
import { tableMakers } from './table';

/** What a refresh does to one row, by what the row is called. */
export interface RowChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string;
}

/** What a refresh of one table comes to; no edits where the table is current. */
export interface TableRefresh {
  readonly table: KeptTable;
  readonly maker: TableMaker;
  /** How many rows there are to list. A table with none left is left as it is. */
  readonly rows: number;
  readonly changes: readonly RowChange[];
  /** Rows whose description a person wrote, where the filings now say it in other words. */
  readonly kept: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** Every kept table of a filing in text order, each with what would bring it to date. */
export function refreshTables(source: TableSource): TableRefresh[] {
  return keptTables(source.filing).tables.map((table) => refreshTable(source, table));
}

/** A new table as Markdown, its lines parted by `end`; undefined where there is nothing to list. */
export function newTable(maker: TableMaker, source: TableSource, end: string): string | undefined {
  const rows = rowsOf(maker, source);
  return rows.length === 0 ? undefined : [...head(maker), ...rows.map(writeRow)].join(end);
}

/** What parts the lines of a text. */
export function lineEndOf(text: string): string {
  return /\r\n/.test(text) ? '\r\n' : '\n';
}

function refreshTable(source: TableSource, table: KeptTable): TableRefresh {
  const { text } = source.filing;
  const maker = tableMakers[table.kind];
  const rows = rowsOf(maker, source);
  const end = lineEndOf(text);
  const old = oldTableIn(text, table, maker.header[0]);
  const given = { table, maker, rows: rows.length };
  if (rows.length === 0) return { ...given, changes: [], kept: [], edits: [] };
  if (old) {
    const { lines, changes, kept } = merged(old, rows, maker, source);
    return { ...given, changes, kept, edits: lineEdit(old, lines, end) };
  }
  const written = [...head(maker), ...rows.map(writeRow)].join(end);
  const at = table.opening.end;
  const breaks = /^[ \t]*[\r\n]/.test(text.slice(at, at + 80));
  const edits = [
    { range: { start: at, end: at }, text: `${end}${end}${written}${breaks ? end : end + end}` },
  ];
  const changes = rows.map((row) => ({ kind: 'added', name: maker.called(row) }) as const);
  return { ...given, changes, kept: [], edits };
}

function rowsOf(maker: TableMaker, source: TableSource): string[][] {
  return maker.rows(source).map((cells) => cells.map(folded));
}

function head({ header }: TableMaker): readonly string[] {
  return writeHead(header);
}

/** The lines of a table brought to date, what a person wrote there kept, and which rows changed. */
function merged(
  old: OldTable,
  rows: readonly (readonly string[])[],
  maker: TableMaker,
  source: TableSource,
): Pick<TableRefresh, 'changes' | 'kept'> & { readonly lines: readonly string[] } {
  const left = new Map<string, { readonly line: string; readonly cells: readonly string[] }[]>();
  for (const line of old.lines.slice(old.head)) {
    const cells = readCells(line);
    if (isRule(line) || cells.every((cell) => cell === '')) continue;
    const key = maker.keyOf(cells, source);
    left.set(key, [...(left.get(key) ?? []), { line, cells }]);
  }
  const made = new Set(rows.map(([, words]) => words));
  const changes: RowChange[] = [];
  const kept: string[] = [];
  const lines = rows.map((row) => {
    const name = maker.called(row);
    const before = left.get(maker.keyOf(row, source))?.shift();
    const cells = before ? withKept(row, before.cells, made) : row;
    if (row[1] !== '' && cells[1] !== row[1]) kept.push(name);
    if (before && isSame(cells, before.cells)) return before.line;
    changes.push({ kind: before ? 'changed' : 'added', name });
    return writeRow(cells);
  });
  for (const { cells } of [...left.values()].flat()) {
    changes.push({ kind: 'removed', name: maker.called(cells) });
  }
  const isWhole = old.head === 2 && readCells(old.lines[0] ?? '').length >= maker.header.length;
  const top = isWhole ? old.lines.slice(0, old.head) : head(maker);
  return { lines: [...top, ...lines], changes, kept };
}

/**
 * A row with what a person wrote in the one before: words in the second cell, unless they are what
 * one of the rows is given now (two exhibits changed their letters), and cells behind our last.
 */
function withKept(
  row: readonly string[],
  before: readonly string[],
  made: ReadonlySet<string | undefined>,
): string[] {
  const [first = '', given = '', ...rest] = row;
  const words = folded(before[1] ?? '');
  const own = words !== '' && !made.has(words) ? words : given;
  return [first, own, ...rest, ...before.slice(row.length)];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === folded(b[i] ?? ''));
}

function folded(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
