import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver/node';
import { entriesAt, placesOf } from '../../core/features/references';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';

export const documentHighlight = defineHandler<DocumentHighlightParams, DocumentHighlight[] | null>(
  {
    method: 'textDocument/documentHighlight',
    capabilities: { documentHighlightProvider: true },
    empty: null,
    async answer(session, { textDocument, position }) {
      const draft = await session.draftAt(textDocument.uri);
      if (!draft) return null;
      const { document, snapshot } = draft;
      const numbers = entriesAt(snapshot, document.offsetAt(position));
      if (numbers.size === 0) return null;
      return placesOf(numbers, snapshot).map((range) => ({ range: toRange(range, document) }));
    },
  },
);
