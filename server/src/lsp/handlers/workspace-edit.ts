import type { WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextEdit } from '../../core/text/edit';
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
