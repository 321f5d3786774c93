import type { Hover, HoverParams } from 'vscode-languageserver/node';
import { hover as hoverAt } from '../../core/features/hover';
import { toRange } from '../to-lsp';
import { sourceHover } from './case-sources';
import { defineHandler } from './define';

export const hover = defineHandler<HoverParams, Hover | null>({
  method: 'textDocument/hover',
  capabilities: { hoverProvider: true },
  empty: null,
  async answer(session, { textDocument, position }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return sourceHover(session, textDocument.uri, position);
    const { document, snapshot } = draft;
    const others = (await session.othersOf(draft)).map((other) => other.snapshot);
    const found = hoverAt(snapshot, document.offsetAt(position), others);
    if (!found) return null;
    return {
      contents: { kind: 'markdown', value: found.markdown },
      range: toRange(found.range, document),
    };
  },
});
