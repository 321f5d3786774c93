import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node';
import { findingsAt, fixAllEdits, quickFixes } from '../../core/features/code-actions';
import { fromRange, fromToken } from '../from-lsp';
import { toDiagnostic } from '../to-lsp';
import { sourceFixes } from './case-sources';
import { defineHandler } from './define';
import { missingFixes } from './missing-fixes';
import { workspaceEdit } from './workspace-edit';

const fixAll = `${CodeActionKind.SourceFixAll}.pincite`;

export const codeActions = defineHandler<CodeActionParams, CodeAction[] | null>({
  method: 'textDocument/codeAction',
  capabilities: {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
  },
  empty: null,
  async answer(session, { textDocument, range, context: { only } }, token) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) {
      if (!isAsked(CodeActionKind.QuickFix, only)) return null;
      return sourceFixes(session, textDocument.uri, range);
    }
    const { document, snapshot } = draft;
    const findings = session.findings(draft, fromToken(token));
    const actions: CodeAction[] = [];
    if (isAsked(CodeActionKind.QuickFix, only)) {
      const at = fromRange(range, document);
      actions.push(...(await missingFixes(session, draft, findingsAt(findings, at))));
      const fixes = quickFixes(snapshot.filing, findings, at);
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
