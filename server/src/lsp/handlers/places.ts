import type { Location } from 'vscode-languageserver/node';
import type { Location as Place } from '../../core/features/definition';
import type { Snapshot } from '../../core/features/snapshot';
import { LineIndex } from '../../core/text/line-index';
import type { Draft, Session } from '../session';
import { type Lines, toRange } from '../to-lsp';

/** Places in docket sources or filings of a draft's case, as the protocol has them. */
export async function placesIn(
  session: Session,
  { document, snapshot }: Pick<Draft, 'document'> & Partial<Draft>,
  places: readonly Place[],
): Promise<Location[]> {
  const loaded = await session.caseOf(document);
  return places.flatMap(({ file, range }) => {
    const lines =
      loaded?.inForce.get(file) ?? filingLines(session, file, snapshot) ?? loaded?.read.get(file);
    return lines ? [{ uri: session.buffers.uriOf(file), range: toRange(range, lines) }] : [];
  });
}

/** The lines of a filing of the packet, as the editor has it if it is open. */
export function filingLines(
  session: Session,
  path: string,
  snapshot: Snapshot | undefined,
): Lines | undefined {
  const open = session.buffers.at(path) ?? session.buffers.get(path);
  if (open) return open;
  const paper = snapshot?.packet?.papers.find((one) => one.path === path);
  return paper && new LineIndex(paper.filing.text);
}
