import * as vscode from 'vscode';
import type { TextEdit } from 'vscode-languageclient/node';

/** Makes LSP's edits of one document, all as one undo step. Gives whether they were made. */
export function applyEdits(
  { uri }: vscode.TextDocument,
  edits: readonly Pick<TextEdit, 'range' | 'newText'>[],
): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    const place = new vscode.Range(start.line, start.character, end.line, end.character);
    edit.replace(uri, place, newText);
  }
  return vscode.workspace.applyEdit(edit);
}
