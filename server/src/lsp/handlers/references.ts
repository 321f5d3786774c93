import type { Location, ReferenceParams } from 'vscode-languageserver/node';
import { entriesAt, entryInSource, placesOf } from '../../core/features/references';
import { filingsOfCase } from '../case-filings';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';
import { placesIn } from './places';

export const references = defineHandler<ReferenceParams, Location[] | null>({
  method: 'textDocument/references',
  capabilities: { referencesProvider: true },
  empty: null,
  async answer(session, { textDocument, position, context: { includeDeclaration } }, token) {
    const document = session.buffers.get(textDocument.uri);
    if (!document || document.isTooLong) return null;
    const context = (await session.caseOf(document))?.context;
    const draft = session.draftOf(document, context);
    const offset = document.offsetAt(position);
    const numbers = draft
      ? entriesAt(draft.snapshot, offset)
      : entryInSource(
          { filing: document.filing, ...(context ? { case: context } : {}) },
          document.path ?? '',
          offset,
        );
    if (numbers.size === 0) return null;
    const locations: Location[] = [];
    for await (const { uri, lines, snapshot } of filingsOfCase(session, document, context)) {
      if (token.isCancellationRequested) return null;
      for (const range of placesOf(numbers, snapshot)) {
        locations.push({ uri, range: toRange(range, lines) });
      }
    }
    if (includeDeclaration) {
      const declared = [...numbers].flatMap((number) => context?.docket?.entriesOf(number) ?? []);
      locations.push(...(await placesIn(session, { document }, declared)));
    }
    return locations;
  },
});
