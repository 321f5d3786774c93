import * as vscode from 'vscode';
import {
  type PlanImportParams,
  type PlanImportResult,
  planImport,
} from '../../../server/src/protocol/import';
import type { Server } from '../server';

/** What an import came to. */
export type ImportOutcome = 'imported' | 'nothing-new' | 'left' | 'refused';

/**
 * Plans an import, shows what is new, changed and gone unless `confirmed`, and writes it into
 * `docket.yaml` as one undo step. A file that was clean before is saved; one with changes of the
 * user's own is left for them to save.
 */
export async function applyImport(
  server: Server,
  params: PlanImportParams,
  confirmed: boolean,
): Promise<ImportOutcome> {
  const plan = await server.request<PlanImportResult | null>(planImport, params);
  if (!plan) {
    void vscode.window.showWarningMessage(
      'There is no case.yaml here: open a filing of the case, or make one with Pincite: New Case….',
    );
    return 'refused';
  }
  if (plan.refused !== undefined) {
    void vscode.window.showWarningMessage(`Nothing was imported. ${plan.refused}`);
    return 'refused';
  }
  if (plan.after === plan.before) {
    void vscode.window.showInformationMessage('Nothing is new; the docket stays as it is.');
    return 'nothing-new';
  }
  if (!confirmed && !(await agrees(plan))) return 'left';
  return (await write(plan)) ? 'imported' : 'refused';
}

async function agrees({ added, changed, missing, report, target }: PlanImportResult) {
  const go = 'Import';
  const name = vscode.workspace.asRelativePath(vscode.Uri.parse(target));
  const chosen = await vscode.window.showInformationMessage(
    `${added} new, ${changed} changed, ${missing} gone from the source`,
    { modal: true, detail: `${name}\n\n${report.slice(0, 3000)}` },
    go,
  );
  return chosen === go;
}

async function write({ target, exists, before, after }: PlanImportResult): Promise<boolean> {
  const uri = vscode.Uri.parse(target);
  const edit = new vscode.WorkspaceEdit();
  if (!exists) {
    edit.createFile(uri, { contents: new TextEncoder().encode(after), overwrite: false });
    return vscode.workspace.applyEdit(edit);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const wasDirty = document.isDirty;
  if (document.getText().replace(/\r\n/g, '\n') !== before.replace(/\r\n/g, '\n')) {
    void vscode.window.showWarningMessage('The docket was changed meanwhile. Import again.');
    return false;
  }
  // Only what differs is replaced, so that the cursor and the folds of the rest stay.
  const { start, end, text } = difference(document.getText(), after);
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  if (!wasDirty) await document.save();
  return true;
}

/** The one stretch in which two texts differ. */
export function difference(
  before: string,
  after: string,
): { start: number; end: number; text: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let back = 0;
  const most = Math.min(before.length, after.length) - start;
  while (back < most && before.at(-1 - back) === after.at(-1 - back)) back++;
  return { start, end: before.length - back, text: after.slice(start, after.length - back) };
}
