import type { Location } from 'vscode-languageserver/node';
import type { Location as Place } from '../../core/features/definition';
import type { Draft, Session } from '../session';
import { toRange } from '../to-lsp';

/** Places in docket sources of a draft's case, as the protocol has them. */
export async function placesIn(
  session: Session,
  { document }: Pick<Draft, 'document'>,
  places: readonly Place[],
): Promise<Location[]> {
  const loaded = await session.caseOf(document);
  return places.flatMap(({ file, range }) => {
    const lines = loaded?.inForce.get(file);
    return lines ? [{ uri: session.buffers.uriOf(file), range: toRange(range, lines) }] : [];
  });
}
