import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver/node';
import { folding as foldsOf } from '../../core/features/folding';
import { defineHandler } from './define';

export const folding = defineHandler<FoldingRangeParams, FoldingRange[] | null>({
  method: 'textDocument/foldingRange',
  capabilities: { foldingRangeProvider: true },
  empty: null,
  async answer(session, { textDocument }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return null;
    const { document, snapshot } = draft;
    return foldsOf(snapshot.filing).flatMap(({ range, kind }) => {
      const startLine = document.positionAt(range.start).line;
      const endLine = document.positionAt(range.end).line;
      return endLine > startLine ? [{ startLine, endLine, kind }] : [];
    });
  },
});
