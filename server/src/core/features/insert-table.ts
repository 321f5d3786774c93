import { lineEndOf, newTable, refreshTables, type TableRefresh } from '../case/tables/refresh';
import { tableMakers } from '../case/tables/table';
import { blockAt } from '../filing/read-filing';
import { closingMarker, openingMarker, type TableKind } from '../filing/table-markers';
import type { TextEdit } from '../text/edit';
import { isBlank, lineStart, nextLineStart } from '../text/lines';
import type { Snapshot } from './snapshot';

/** What comes of putting a table into a filing. */
export type TableInsertion =
  /** `linesDown`: from the place of the edit to the line behind the table. */
  | { readonly kind: 'new'; readonly edit: TextEdit; readonly linesDown: number }
  /** The filing has one of the kind: it is brought to date instead. */
  | { readonly kind: 'there'; readonly refresh: TableRefresh }
  | { readonly kind: 'nothing'; readonly why: string };

/**
 * A new table for a filing, on the blank line at `offset`, or behind the paragraph that the offset
 * lies in; a blank line parts it from what is around it.
 */
export function insertTable(snapshot: Snapshot, kind: TableKind, offset: number): TableInsertion {
  const refresh = refreshTables(snapshot).find(({ table }) => table.kind === kind);
  if (refresh) return { kind: 'there', refresh };
  const { text } = snapshot.filing;
  const maker = tableMakers[kind];
  const end = lineEndOf(text);
  const table = newTable(maker, snapshot, end);
  if (table === undefined) return { kind: 'nothing', why: maker.nothing };
  const at = placeFor(snapshot, offset);
  const lines = [openingMarker(kind), '', table, '', closingMarker].join(end);
  const before = at === 0 ? '' : end.repeat(2 - breaksBefore(text, at));
  const edit = { range: { start: at, end: at }, text: before + lines + gapBehind(text, at, end) };
  return { kind: 'new', edit, linesDown: countBreaks(before + lines) + 1 };
}

function placeFor({ filing }: Snapshot, offset: number): number {
  const at = blockAt(filing, offset);
  const start = filing.starts[at] ?? 0;
  const end = start + (filing.blocks[at]?.raw.trimEnd().length ?? 0);
  const line = lineStart(filing.text, offset);
  const isFree = line >= end && isBlank(filing.text, line, nextLineStart(filing.text, line));
  return isFree ? line : end;
}

/** Line breaks right before a place with nothing but white space between them: 0, 1 or 2. */
function breaksBefore(text: string, at: number): number {
  const space = /\s*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return Math.min(2, countBreaks(space));
}

function gapBehind(text: string, at: number, end: string): string {
  const space = /^\s*/.exec(text.slice(at))?.[0] ?? '';
  const isLast = at + space.length === text.length;
  return end.repeat(Math.max(0, (isLast ? 1 : 2) - countBreaks(space)));
}

function countBreaks(space: string): number {
  return space.match(/\r\n|\r|\n/g)?.length ?? 0;
}
