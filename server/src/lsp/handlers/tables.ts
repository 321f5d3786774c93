import { newTable, refreshTables } from '../../core/features/tables/tables';
import { keptTables } from '../../core/filing/kept-table';
import { tables as method, type TablesParams, type TablesResult } from '../../protocol/tables';
import { toEdit } from '../to-lsp';
import { defineHandler } from './define';

export const tables = defineHandler<TablesParams, TablesResult | null>({
  method,
  empty: null,
  async answer(session, { uri, insert }) {
    const draft = await session.draftAt(uri);
    if (!draft) return null;
    const { snapshot, document } = draft;
    const there = keptTables(snapshot.filing).filter(({ kind }) => !insert || kind === insert);
    const edits = refreshTables(snapshot, insert).map((edit) => toEdit(edit, document));
    const table = insert && there.length === 0 ? newTable(snapshot, insert) : undefined;
    return { edits, there: there.length, ...(table === undefined ? {} : { table }) };
  },
});
