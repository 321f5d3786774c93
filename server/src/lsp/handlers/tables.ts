import { refreshTables, type TableRefresh } from '../../core/case/tables/refresh';
import { changesSaid, keptSaid, nameSaid, problemSaid } from '../../core/case/tables/say';
import { insertTable } from '../../core/features/insert-table';
import { keptTables } from '../../core/filing/kept-table';
import { tables as method, type TablesParams, type TablesResult } from '../../protocol/tables';
import type { Draft } from '../session';
import { toEdit } from '../to-lsp';
import { defineHandler } from './define';

export const tables = defineHandler<TablesParams, TablesResult | null>({
  method,
  empty: null,
  async answer(session, { uri, insert }) {
    const draft = await session.draftAt(uri);
    if (!draft) return null;
    return insert ? inserted(draft, insert) : refreshed(draft);
  },
});

function inserted(
  { document, snapshot }: Draft,
  { kind, position }: NonNullable<TablesParams['insert']>,
): TablesResult {
  const found = insertTable(snapshot, kind, document.offsetAt(position));
  if (found.kind === 'nothing') return { edits: [], said: found.why };
  if (found.kind === 'there') {
    const { refresh } = found;
    return {
      edits: refresh.edits.map((edit) => toEdit(edit, document)),
      cursor: document.positionAt(refresh.table.opening.start),
      said: `There is one in this filing already. ${told(refresh)}`,
    };
  }
  const { line } = document.positionAt(found.edit.range.start);
  const cursor = { line: line + found.linesDown, character: 0 };
  return { edits: [toEdit(found.edit, document)], cursor, said: '' };
}

function refreshed({ document, snapshot }: Draft): TablesResult {
  const all = refreshTables(snapshot);
  const problems = keptTables(snapshot.filing).problems.map(
    (problem) =>
      `Line ${document.positionAt(problem.range.start).line + 1}: ${problemSaid(problem)}`,
  );
  const said = [...all.map(told), ...problems].join(' ');
  return {
    edits: all.flatMap(({ edits }) => edits.map((edit) => toEdit(edit, document))),
    said: said || 'There is no table here to refresh. “Insert Exhibit List” puts one in.',
  };
}

function told(refresh: TableRefresh): string {
  const name = nameSaid(refresh);
  if (refresh.rows === 0) return `${name}: there is nothing left to list, so it was left as it is.`;
  if (refresh.edits.length === 0) return `${name}: up to date.`;
  return [`${name}: ${changesSaid(refresh)}.`, keptSaid(refresh)].filter(Boolean).join(' ');
}
