import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { fixAllEdits, quickFixes } from '../../core/features/code-actions';
import type { TextEdit } from '../../core/text/edit';
import { fromRange, fromToken } from '../from-lsp';
import type { OpenDocument } from '../open-document';
import type { Session } from '../session';
import { toDiagnostic, toEdit } from '../to-lsp';
import { defineHandler } from './define';

const fixAll = `${CodeActionKind.SourceFixAll}.pincite`;

export const codeActions = defineHandler<CodeActionParams, CodeAction[] | null>({
  method: 'textDocument/codeAction',
  capabilities: {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
  },
  empty: null,
  async answer(session, { textDocument, range, context: { only } }, token) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return null;
    const { document, snapshot } = draft;
    const findings = session.findings(draft, fromToken(token));
    const actions: CodeAction[] = [];
    if (isAsked(CodeActionKind.QuickFix, only)) {
      const fixes = quickFixes(snapshot.filing, findings, fromRange(range, document));
      for (const { title, edits, finding, preferred } of fixes) {
        actions.push({
          title,
          kind: CodeActionKind.QuickFix,
          edit: workspaceEdit(session, document, edits),
          ...(finding ? { diagnostics: [toDiagnostic(finding, document)] } : {}),
          ...(preferred ? { isPreferred: true } : {}),
        });
      }
    }
    const all = isAsked(fixAll, only) ? fixAllEdits(findings) : [];
    if (all.length > 0) {
      const edit = workspaceEdit(session, document, all);
      actions.push({ title: 'Fix all that has one right answer', kind: fixAll, edit });
    }
    return actions;
  },
});

/** `source` asks for `source.fixAll.pincite` too. */
function isAsked(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

function workspaceEdit(
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
