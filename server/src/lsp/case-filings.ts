import { draftPaths } from '../core/case/case-drafts';
import type { CaseContext } from '../core/case/load-case';
import type { Packet } from '../core/case/packet';
import type { Snapshot } from '../core/features/snapshot';
import { type Cancel, never } from '../core/ports';
import { LineIndex } from '../core/text/line-index';
import type { OpenDocument } from './open-document';
import type { Draft, Session } from './session';
import type { Lines } from './to-lsp';

export interface CaseFiling {
  readonly uri: string;
  readonly text: string;
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
  if (!own) return yield* filingsIn(session, context);
  yield* [own, ...(await session.othersOf(own))].map(asOpen);
  yield* closedIn(session, context);
}

/** Every filing of a case, the open ones first; without a case, the open ones that have none. */
export async function* filingsIn(
  session: Session,
  context: CaseContext | undefined,
): AsyncGenerator<CaseFiling> {
  yield* (await draftsOf(session, context)).map(asOpen);
  yield* closedIn(session, context);
}

function asOpen({ document, snapshot }: Draft): CaseFiling {
  return { uri: document.uri, text: document.text, lines: document, snapshot };
}

async function* closedIn(
  session: Session,
  context: CaseContext | undefined,
): AsyncGenerator<CaseFiling> {
  if (!context) return;
  let read = 0;
  for await (const path of draftPaths(session.files, context)) {
    if (session.buffers.at(path)) continue;
    if (++read > mostFilings) return;
    const content = await session.files.read(path);
    if (content.kind !== 'text') continue;
    const { text } = content;
    yield {
      ...{ uri: session.buffers.uriOf(path), text },
      // Not every text that is looked at has to be read.
      get lines() {
        return new LineIndex(text);
      },
      get snapshot() {
        return { path, filing: session.onDisk.read(text, path), case: context };
      },
    };
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
  draft: Draft,
  cancel: Cancel = never,
): Promise<CasePacket> {
  const { document, snapshot } = draft;
  const { packet, case: context } = snapshot;
  return together(filingsOfCase(session, document, context), packet, cancel, asOpen(draft));
}

/** The filings of a case with its packet, where it is not asked for from one of them. */
export async function packetOfCase(session: Session, context: CaseContext): Promise<CasePacket> {
  const packet = await session.packets.of(context);
  return together(filingsIn(session, context), packet);
}

async function together(
  all: AsyncIterable<CaseFiling>,
  packet: Packet | undefined,
  cancel: Cancel = never,
  first?: CaseFiling,
): Promise<CasePacket> {
  const filings: Snapshot[] = [];
  const lines = new Map<string, Lines>();
  const add = ({ lines: own, snapshot }: CaseFiling) => {
    const { path = '' } = snapshot;
    if (lines.has(path)) return;
    // The draft that is asked from stays the snapshot that it is.
    const isIn = packet === undefined || snapshot.packet === packet;
    filings.push(isIn ? snapshot : { ...snapshot, packet });
    lines.set(path, own);
  };
  if (first) add(first);
  for await (const one of all) {
    if (cancel.requested) break;
    add(one);
  }
  return { filings, lines };
}
