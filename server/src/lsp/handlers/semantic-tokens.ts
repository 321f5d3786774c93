import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver/node';
import {
  tokenModifiers,
  semanticTokens as tokensOf,
  tokenTypes,
} from '../../core/features/semantic-tokens';
import { overlaps, type Range } from '../../core/text/range';
import { fromRange } from '../from-lsp';
import type { OpenDocument } from '../open-document';
import type { Draft } from '../session';
import { defineHandler } from './define';

const builders = new WeakMap<OpenDocument, SemanticTokensBuilder>();
const nothing: SemanticTokens = { data: [] };

export const semanticTokens = defineHandler<SemanticTokensParams, SemanticTokens>({
  method: 'textDocument/semanticTokens/full',
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
  },
  empty: nothing,
  async answer(session, { textDocument }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return nothing;
    const builder = new SemanticTokensBuilder();
    builders.set(draft.document, builder);
    push(builder, draft);
    return builder.build();
  },
});

export const semanticTokensDelta = defineHandler<
  SemanticTokensDeltaParams,
  SemanticTokens | SemanticTokensDelta
>({
  method: 'textDocument/semanticTokens/full/delta',
  empty: nothing,
  async answer(session, { textDocument, previousResultId }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return nothing;
    const builder = builders.get(draft.document) ?? new SemanticTokensBuilder();
    builders.set(draft.document, builder);
    builder.previousResult(previousResultId);
    push(builder, draft);
    return builder.buildEdits();
  },
});

export const semanticTokensRange = defineHandler<SemanticTokensRangeParams, SemanticTokens>({
  method: 'textDocument/semanticTokens/range',
  empty: nothing,
  async answer(session, { textDocument, range }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return nothing;
    const builder = new SemanticTokensBuilder();
    push(builder, draft, fromRange(range, draft.document));
    return builder.build();
  },
});

function push(builder: SemanticTokensBuilder, { document, snapshot }: Draft, within?: Range): void {
  for (const { range, type, modifiers } of tokensOf(snapshot)) {
    if (within && !overlaps(range, within)) continue;
    const start = document.positionAt(range.start);
    const end = document.positionAt(range.end);
    // A token over a line end is left to the grammar: few clients can show it.
    if (start.line !== end.line) continue;
    const bits = modifiers.reduce((sum, one) => sum | (1 << tokenModifiers.indexOf(one)), 0);
    const length = end.character - start.character;
    builder.push(start.line, start.character, length, tokenTypes.indexOf(type), bits);
  }
}
