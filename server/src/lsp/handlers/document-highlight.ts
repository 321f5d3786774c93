import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver/node';
import { mentionAt, mentionsOf } from '../../core/features/mentions/mentions';
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
      const offset = document.offsetAt(position);
      const numbers = entriesAt(snapshot, offset);
      if (numbers.size === 0) {
        const mention = mentionAt(snapshot, offset);
        if (!mention) return null;
        return [...mentionsOf(snapshot, mention.kind)].flatMap((one) =>
          one.key === mention.key ? [{ range: toRange(one.range, document) }] : [],
        );
      }
      return placesOf(numbers, snapshot).map((range) => ({ range: toRange(range, document) }));
    },
  },
);
