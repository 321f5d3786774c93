import {
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import {
  type FileEdits,
  prepareRename as prepareAt,
  rename as renameAt,
} from '../../core/features/rename';
import type { Draft, Session } from '../session';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';
import { filingLines } from './places';

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
    const edits = renameAt(draft.snapshot, draft.document.offsetAt(position), newName);
    if ('why' in edits) return new ResponseError(refused, edits.why);
    return workspaceEdit(session, draft, edits);
  },
});

/** Edits of several filings of the packet as one step for the editor. */
export function workspaceEdit(
  session: Session,
  { snapshot }: Draft,
  files: readonly FileEdits[],
): WorkspaceEdit {
  const changes: NonNullable<WorkspaceEdit['changes']> = {};
  for (const { path, edits } of files) {
    const lines = filingLines(session, path, snapshot);
    if (!lines) continue;
    changes[session.buffers.uriOf(path)] = edits.map(({ range, text }) => ({
      range: toRange(range, lines),
      newText: text,
    }));
  }
  return { changes };
}
