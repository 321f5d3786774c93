import { draftPaths } from '../core/case/case-drafts';
import type { CaseContext } from '../core/case/load-case';
import type { Snapshot } from '../core/features/snapshot';
import { type Cancel, never } from '../core/ports';
import { LineIndex } from '../core/text/line-index';
import type { OpenDocument } from './open-document';
import type { Draft, Session } from './session';
import type { Lines } from './to-lsp';

export interface CaseFiling {
  readonly uri: string;
  readonly lines: Lines;
  readonly snapshot: Snapshot;
}

const mostFilings = 2000;

/** Every filing of the case of a document, open or not; of a document without a case, itself. */
export async function* filingsOfCase(
  session: Session,
  document: OpenDocument,
  context: CaseContext | undefined,
): AsyncGenerator<CaseFiling> {
  const own = session.draftOf(document, context);
  const drafts = own ? [own, ...(await session.othersOf(own))] : await draftsOf(session, context);
  for (const draft of drafts) {
    yield { uri: draft.document.uri, lines: draft.document, snapshot: draft.snapshot };
  }
  if (!context) return;
  let read = 0;
  for await (const path of draftPaths(session.files, context)) {
    if (session.buffers.at(path)) continue;
    if (++read > mostFilings) return;
    const content = await session.files.read(path);
    if (content.kind !== 'text') continue;
    const snapshot = { path, filing: session.onDisk.read(content.text, path), case: context };
    yield { uri: session.buffers.uriOf(path), lines: new LineIndex(content.text), snapshot };
  }
}

async function draftsOf(session: Session, context: CaseContext | undefined) {
  const drafts = await Promise.all(session.buffers.all().map(({ uri }) => session.draftAt(uri)));
  return drafts.flatMap((draft) =>
    draft && draft.snapshot.case?.folder === context?.folder ? [draft] : [],
  );
}

/** The filings of a case, all with one packet, and the lines of each by path. */
export interface CasePacket {
  readonly filings: readonly Snapshot[];
  readonly lines: ReadonlyMap<string, Lines>;
}

/** The filings of a draft’s case, the draft first, with its packet; not all of them once cancelled. */
export async function packetAround(
  session: Session,
  { document, snapshot }: Draft,
  cancel: Cancel = never,
): Promise<CasePacket> {
  const filings = [snapshot];
  const lines = new Map<string, Lines>([[snapshot.path ?? '', document]]);
  const { packet } = snapshot;
  for await (const one of filingsOfCase(session, document, snapshot.case)) {
    if (cancel.requested) break;
    const { path } = one.snapshot;
    if (path === undefined || lines.has(path)) continue;
    filings.push({ ...one.snapshot, ...(packet ? { packet } : {}) });
    lines.set(path, one.lines);
  }
  return { filings, lines };
}
