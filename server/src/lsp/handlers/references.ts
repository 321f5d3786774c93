import type { Location, ReferenceParams } from 'vscode-languageserver/node';
import { entriesAt, entryInSource, placesOf } from '../../core/features/references';
import { mentionPlaces } from '../../core/features/rename';
import { filingsOfCase, packetAround } from '../case-filings';
import type { Session } from '../session';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';
import { placesIn } from './places';

export const references = defineHandler<ReferenceParams, Location[] | null>({
  method: 'textDocument/references',
  capabilities: { referencesProvider: true },
  empty: null,
  async answer(
    session,
    { textDocument: { uri }, position, context: { includeDeclaration } },
    token,
  ) {
    const document = session.buffers.get(uri);
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
    if (numbers.size === 0) return mentions(session, uri, offset, includeDeclaration);
    const locations: Location[] = [];
    for await (const { uri: at, lines, snapshot } of filingsOfCase(session, document, context)) {
      if (token.isCancellationRequested) return null;
      for (const range of placesOf(numbers, snapshot)) {
        locations.push({ uri: at, range: toRange(range, lines) });
      }
    }
    if (includeDeclaration) {
      const declared = [...numbers].flatMap((number) => context?.docket?.entriesOf(number) ?? []);
      locations.push(...(await placesIn(session, { document }, declared)));
    }
    return locations;
  },
});

/** Every place of the packet that names what stands at an offset. */
async function mentions(
  session: Session,
  uri: string,
  offset: number,
  includeDeclaration: boolean,
): Promise<Location[] | null> {
  const draft = await session.draftAt(uri);
  if (!draft) return null;
  const { filings, lines } = await packetAround(session, draft);
  const places = mentionPlaces(draft.snapshot, offset, filings).flatMap(
    ({ path, range, isTarget }) => {
      const at = lines.get(path);
      if (!at || (isTarget && !includeDeclaration)) return [];
      return [{ uri: session.buffers.uriOf(path), range: toRange(range, at) }];
    },
  );
  return places.length > 0 ? places : null;
}
