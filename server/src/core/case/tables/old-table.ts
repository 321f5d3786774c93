import type { KeptTable } from '../../filing/kept-table';
import { isRule, readCells } from '../../filing/table-cells';
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';

/** A table as it stands in a filing, line by line. */
export interface OldTable {
  readonly range: Range;
  readonly lines: readonly string[];
  /** Offset of each line in the filing. */
  readonly starts: readonly number[];
  /** How many lines are header and rule: 2, 1 for a header alone, or 0. */
  readonly head: number;
}

/**
 * The table between the markers that is kept, where there are several: the one whose first column
 * is called so, else the first. The others are a person's.
 */
export function oldTableIn(text: string, { tables }: KeptTable, column: string) {
  const all = tables.map((range) => readTable(text, range, column));
  return all.find(({ lines }) => isHeader(lines[0], column)) ?? all[0];
}

function isHeader(line: string | undefined, column: string): boolean {
  return readCells(line ?? '')[0] === column;
}

function readTable(text: string, range: Range, column: string): OldTable {
  const found = [...text.slice(range.start, range.end).matchAll(/[^\r\n]+/g)];
  const lines = found.map(([line]) => line);
  const starts = found.map(({ index }) => range.start + index);
  const head = isRule(lines[1] ?? '') ? 2 : Number(isHeader(lines[0], column));
  return { range, lines, starts, head };
}

/**
 * The one edit that gives the table other lines; lines that are the same at both ends are left
 * alone. None where all are.
 *
 * @param end what parts the lines of this filing
 */
export function lineEdit(old: OldTable, lines: readonly string[], end: string): TextEdit[] {
  const shortest = Math.min(old.lines.length, lines.length);
  let first = 0;
  while (first < shortest && old.lines[first] === lines[first]) first++;
  let tail = 0;
  while (tail < shortest - first && old.lines.at(-1 - tail) === lines.at(-1 - tail)) tail++;
  const added = lines.slice(first, lines.length - tail);
  const next = old.lines.length - tail;
  if (added.length === 0 && next === first) return [];
  // A line goes with the break beside it, so that none is left behind or missing.
  if (added.length === 0 || next === first) {
    const range =
      first === 0
        ? { start: old.range.start, end: old.starts[next] ?? old.range.end }
        : { start: endOf(old, first - 1), end: endOf(old, next - 1) };
    return [{ range, text: added.map((line) => (first === 0 ? line + end : end + line)).join('') }];
  }
  const range = { start: old.starts[first] ?? old.range.end, end: endOf(old, next - 1) };
  return [{ range, text: added.join(end) }];
}

function endOf({ starts, lines, range }: OldTable, line: number): number {
  return (starts[line] ?? range.start) + (lines[line] ?? '').length;
}
