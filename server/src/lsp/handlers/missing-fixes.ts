import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { Finding } from '../../core/checks/define';
import type { MissingFix, NewFiling } from '../../core/features/missing/missing';
import { missingFixers } from '../../core/features/missing/table';
import { findBlanks } from '../../core/kits/blanks';
import { LineIndex } from '../../core/text/line-index';
import { openPlace } from '../../protocol/requests';
import type { Draft, Session } from '../session';
import { toDiagnostic, toEdit, toRange } from '../to-lsp';
import { filingLines } from './places';

/** The actions that make what findings miss, for a client that can create files. */
export async function missingFixes(
  session: Session,
  draft: Draft,
  findings: readonly Finding[],
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const finding of findings) {
    const fixer = missingFixers.find(({ code }) => code === finding.code);
    for (const fix of fixer?.fixes(draft.snapshot, finding) ?? []) {
      const action = await toAction(session, draft, fix);
      if (!action) continue;
      const diagnostics = [toDiagnostic(finding, draft.document)];
      actions.push({ ...action, kind: CodeActionKind.QuickFix, diagnostics });
    }
  }
  return actions;
}

async function toAction(
  session: Session,
  draft: Draft,
  { title, create, edits }: MissingFix,
): Promise<CodeAction | undefined> {
  const { createFiles, commands } = session.client();
  if (create && !createFiles) return undefined;
  const uri = create && session.buffers.uriOf(await freePath(session, create));
  const changes: WorkspaceEdit['documentChanges'] = [];
  if (create && uri) {
    const options = { overwrite: false, ignoreIfExists: false };
    const start = { line: 0, character: 0 };
    const all = [{ range: { start, end: start }, newText: create.text }];
    changes.push({ kind: 'create', uri, options });
    changes.push({ textDocument: { uri, version: null }, edits: all });
  }
  for (const { path, edits: own } of edits) {
    const lines = filingLines(session, path, draft.snapshot);
    if (!lines) return undefined;
    const open = session.buffers.at(path) ?? session.buffers.get(path);
    changes.push({
      textDocument: { uri: session.buffers.uriOf(path), version: open?.version ?? null },
      edits: own.map((edit) => toEdit(edit, lines)),
    });
  }
  const edit = session.client().versionedEdits
    ? { documentChanges: changes }
    : unversioned(changes);
  if (!create || !uri || !commands) return { title, edit };
  const [blank] = findBlanks(create.text);
  const place = toRange(blank ?? { start: 0, end: 0 }, new LineIndex(create.text));
  return { title, edit, command: { title, command: openPlace, arguments: [uri, place] } };
}

function unversioned(changes: NonNullable<WorkspaceEdit['documentChanges']>): WorkspaceEdit {
  const edits = changes.flatMap((one) => ('edits' in one ? [one] : []));
  return {
    changes: Object.fromEntries(
      edits.map((one) => [one.textDocument.uri, one.edits.filter((edit) => 'newText' in edit)]),
    ) as NonNullable<WorkspaceEdit['changes']>,
  };
}

async function freePath(session: Session, { folder, stem }: NewFiling): Promise<string> {
  const names = new Set((await session.files.list(folder)).map(({ name }) => name.toLowerCase()));
  const isFree = (name: string) =>
    !names.has(name.toLowerCase()) && !session.buffers.at(`${folder}/${name}`);
  let name = `${stem}.filing.md`;
  for (let i = 2; !isFree(name); i++) name = `${stem}-${i}.filing.md`;
  return `${folder}/${name}`;
}
