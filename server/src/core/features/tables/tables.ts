import { bodyOf, type KeptTableKind, keptTables, markedTable } from '../../filing/kept-table';
import type { TextEdit } from '../../text/edit';
import type { Snapshot } from '../snapshot';
import { exhibitList } from './exhibit-list';
import { recordTable } from './record-table';

/** How each kind is written anew; `before` is what stands there, of which hand-made words stay. */
const writers: Readonly<
  Record<KeptTableKind, (snapshot: Snapshot, before?: string) => string | undefined>
> = { exhibits: exhibitList, record: recordTable };

/**
 * The edits that bring the kept tables of a filing up to date, none where they are; those of one
 * kind, or all. A table that has nothing to list any more is left as it is.
 */
export function refreshTables(snapshot: Snapshot, only?: KeptTableKind): readonly TextEdit[] {
  const { text } = snapshot.filing;
  return keptTables(snapshot.filing).flatMap(({ kind, body }) => {
    if (only && kind !== only) return [];
    const before = text.slice(body.start, body.end);
    const rows = writers[kind](snapshot, before);
    if (rows === undefined) return [];
    const after = bodyOf(rows, lineEndOf(text));
    return after === before ? [] : [{ range: body, text: after }];
  });
}

/** A new table with its marks; undefined where there is nothing to list. */
export function newTable(snapshot: Snapshot, kind: KeptTableKind): string | undefined {
  const rows = writers[kind](snapshot);
  return rows && markedTable(kind, rows, lineEndOf(snapshot.filing.text));
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
