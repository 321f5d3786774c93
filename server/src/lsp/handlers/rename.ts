import {
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { prepareRename as prepareAt, rename as renameAt } from '../../core/features/rename';
import { type CasePacket, packetAround } from '../case-filings';
import type { Draft, Session } from '../session';
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
  async answer(session, { textDocument, position }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return null;
    const found = prepareAt(draft.snapshot, draft.document.offsetAt(position));
    if (!found) return null;
    if (found.kind === 'refused') return new ResponseError(refused, found.why);
    return { range: toRange(found.range, draft.document), placeholder: found.text };
  },
});

export const rename = defineHandler<RenameParams, WorkspaceEdit | ResponseError<void> | null>({
  method: 'textDocument/rename',
  capabilities: { renameProvider: { prepareProvider: true } },
  empty: null,
  async answer(session, { textDocument, position, newName }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return null;
    const offset = draft.document.offsetAt(position);
    const around = await packetAround(session, draft);
    const edits = renameAt(draft.snapshot, offset, newName, around.filings);
    if ('why' in edits) return new ResponseError(refused, edits.why);
    return packetEdit(session, await withCaseFile(session, draft, around), edits);
  },
});

/** With the lines of the case file, which names the parties. */
async function withCaseFile(
  session: Session,
  { document }: Draft,
  around: CasePacket,
): Promise<CasePacket> {
  const loaded = await session.caseOf(document);
  const path = loaded?.context.caseFilePath;
  const lines = path === undefined ? undefined : loaded?.read.get(path);
  if (path === undefined || !lines) return around;
  return { ...around, lines: new Map([...around.lines, [path, lines]]) };
}
