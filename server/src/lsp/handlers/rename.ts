import {
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { CaseContext } from '../../core/case/load-case';
import {
  prepareRename as prepareAt,
  prepareCaseRename,
  type Renaming,
  rename as renameIn,
  renameInCase,
} from '../../core/features/rename';
import { type CasePacket, packetAround, packetOfCase } from '../case-filings';
import type { OpenDocument } from '../open-document';
import type { Session } from '../session';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';
import { packetEdit } from './workspace-edit';

/** The code of an error that tells the user why, and is no failure of the server. */
const refused = -32803;

export const prepareRename = defineHandler<
  PrepareRenameParams,
  { range: Range; placeholder: string } | ResponseError<void> | null
>({
  method: 'textDocument/prepareRename',
  empty: null,
  async answer(session, { textDocument: { uri }, position }) {
    const document = session.buffers.get(uri);
    if (!document) return null;
    const found = await preparedAt(session, document, document.offsetAt(position));
    if (!found) return null;
    if (found.kind === 'refused') return new ResponseError(refused, found.why);
    return { range: toRange(found.range, document), placeholder: found.text };
  },
});

async function preparedAt(
  session: Session,
  document: OpenDocument,
  offset: number,
): Promise<Renaming | undefined> {
  const draft = await session.draftAt(document.uri);
  if (draft) return prepareAt(draft.snapshot, offset);
  const context = await caseFileOpen(session, document);
  return context && prepareCaseRename(context, offset);
}

export const rename = defineHandler<RenameParams, WorkspaceEdit | ResponseError<void> | null>({
  method: 'textDocument/rename',
  capabilities: { renameProvider: { prepareProvider: true } },
  empty: null,
  async answer(session, { textDocument: { uri }, position, newName }) {
    const draft = await session.draftAt(uri);
    const document = draft?.document ?? session.buffers.get(uri);
    if (!document) return null;
    const offset = document.offsetAt(position);
    if (draft) {
      const around = await packetAround(session, draft);
      const edits = renameIn(draft.snapshot, offset, newName, around.filings);
      return answerWith(session, document, around, edits);
    }
    const context = await caseFileOpen(session, document);
    if (!context) return null;
    const around = await packetOfCase(session, context);
    const edits = renameInCase(context, offset, newName, around.filings);
    return answerWith(session, document, around, edits);
  },
});

async function answerWith(
  session: Session,
  document: OpenDocument,
  around: CasePacket,
  edits: ReturnType<typeof renameIn>,
): Promise<WorkspaceEdit | ResponseError<void>> {
  if ('why' in edits) return new ResponseError(refused, edits.why);
  return packetEdit(session, await withCaseFile(session, document, around), edits);
}

/** The case whose own file a document is. */
async function caseFileOpen(
  session: Session,
  document: OpenDocument,
): Promise<CaseContext | undefined> {
  const context = (await session.caseOf(document))?.context;
  return context?.caseFilePath === document.path ? context : undefined;
}

/** With the lines of the case file, which names the parties. */
async function withCaseFile(
  session: Session,
  document: OpenDocument,
  around: CasePacket,
): Promise<CasePacket> {
  const loaded = await session.caseOf(document);
  const path = loaded?.context.caseFilePath;
  const lines = path === undefined ? undefined : loaded?.read.get(path);
  if (path === undefined || !lines) return around;
  return { ...around, lines: new Map([...around.lines, [path, lines]]) };
}
