import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver/node';
import { definition as definitionAt } from '../../core/features/definition';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';
import { placesIn } from './places';

export const definition = defineHandler<DefinitionParams, Location[] | LocationLink[] | null>({
  method: 'textDocument/definition',
  capabilities: { definitionProvider: true },
  empty: null,
  async answer(session, { textDocument, position }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return null;
    const { document, snapshot } = draft;
    const found = definitionAt(snapshot, document.offsetAt(position));
    if (!found) return null;
    const places = await placesIn(session, draft, found.targets);
    if (!session.client().links) return places;
    return places.map(({ uri, range }) => ({
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: { start: range.start, end: range.start },
      originSelectionRange: toRange(found.origin, document),
    }));
  },
});
