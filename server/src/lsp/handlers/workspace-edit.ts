import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { FileEdits } from '../../core/features/rename';
import type { TextEdit } from '../../core/text/edit';
import type { CasePacket } from '../case-filings';
import type { OpenDocument } from '../open-document';
import type { Session } from '../session';
import { toEdit } from '../to-lsp';

/** Edits of one open document, tied to its version where the client can. */
export function workspaceEdit(
  session: Session,
  document: OpenDocument,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  const { uri, version } = document;
  const changes = edits.map((edit) => toEdit(edit, document));
  return session.client().versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/**
 * Edits of several filings of a packet as one step for the editor, each that is open tied to its
 * version where the client can; an error where one was changed while the edits were made.
 */
export function packetEdit(
  session: Session,
  { filings, lines }: CasePacket,
  files: readonly FileEdits[],
): WorkspaceEdit | ResponseError<void> {
  const openAt = (path: string) => session.buffers.at(path) ?? session.buffers.get(path);
  const isStale = ({ path }: FileEdits) => {
    const open = openAt(path);
    // The case file is read again after each edit of it; its lines are those of its last reading.
    if (!filings.some((one) => one.path === path)) return false;
    return open !== undefined && filings.every(({ filing }) => filing !== open.filing);
  };
  if (files.some(isStale)) {
    return new ResponseError(LSPErrorCodes.ContentModified, 'The filing was changed meanwhile.');
  }
  const changed = files.flatMap(({ path, edits }) => {
    const open = openAt(path);
    const at = open ?? lines.get(path);
    if (!at) return [];
    const uri = session.buffers.uriOf(path);
    return [{ uri, version: open?.version ?? null, edits: edits.map((edit) => toEdit(edit, at)) }];
  });
  return session.client().versionedEdits
    ? {
        documentChanges: changed.map(({ uri, version, edits }) => ({
          textDocument: { uri, version },
          edits,
        })),
      }
    : { changes: Object.fromEntries(changed.map(({ uri, edits }) => [uri, edits])) };
}
