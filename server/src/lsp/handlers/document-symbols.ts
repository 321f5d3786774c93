import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver/node';
import {
  type OutlineSymbol,
  documentSymbols as symbolsOf,
} from '../../core/features/document-symbols';
import type { OpenDocument } from '../open-document';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';

export const documentSymbols = defineHandler<
  DocumentSymbolParams,
  DocumentSymbol[] | SymbolInformation[] | null
>({
  method: 'textDocument/documentSymbol',
  capabilities: { documentSymbolProvider: true },
  empty: null,
  async answer(session, { textDocument }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return null;
    const { document, snapshot } = draft;
    const symbols = symbolsOf(snapshot.filing).map((one) => nested(one, document));
    return session.client().nestedSymbols ? symbols : symbols.flatMap((one) => flat(one, document));
  },
});

function nested(symbol: OutlineSymbol, document: OpenDocument): DocumentSymbol {
  return {
    name: symbol.name,
    kind: SymbolKind.String,
    range: toRange(symbol.range, document),
    selectionRange: toRange(symbol.selection, document),
    children: symbol.children.map((child) => nested(child, document)),
  };
}

function flat(
  { name, kind, range, children }: DocumentSymbol,
  document: OpenDocument,
): SymbolInformation[] {
  const own = { name, kind, location: { uri: document.uri, range } };
  return [own, ...(children ?? []).flatMap((child) => flat(child, document))];
}
