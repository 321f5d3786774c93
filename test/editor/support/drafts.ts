import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PinciteApi } from '../../../client/src/extension';

/** The extension, active, its server answering. */
export async function pincite(): Promise<PinciteApi> {
  const extension = vscode.extensions.getExtension<PinciteApi>('pincite.pincite');
  assert.ok(extension, 'the editor does not know pincite.pincite');
  const api = await extension.activate();
  assert.equal(await api.server.ready(), true, 'the server did not start');
  return api;
}

/** A file of a workspace folder, by the folder's name and the path in it. */
export function fileOf(
  folder: 'loop-ai' | 'second-case' | 'motion-packet',
  path: string,
): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(found, `the workspace has no folder ${folder}`);
  return vscode.Uri.joinPath(found.uri, path);
}

export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** A file written for one test, in a folder outside of every case unless `beside` is given. */
export async function written(
  name: string,
  text: string,
  beside?: vscode.Uri,
): Promise<vscode.Uri> {
  const root = vscode.Uri.joinPath(fileOf('loop-ai', '.'), '..');
  const folder = beside ? vscode.Uri.joinPath(beside, '..') : vscode.Uri.joinPath(root, 'no-case');
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The place `inside` units after the first letter of `text`, at its first occurrence. */
export function placeOf(document: vscode.TextDocument, text: string, inside = 0): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `the document does not hold “${text}”`);
  return document.positionAt(at + inside);
}

/** The first occurrence of `text`. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  return new vscode.Range(placeOf(document, text), placeOf(document, text, text.length));
}

/** Changes the first occurrence of `text` in an open document, without saving it. */
export async function replace(
  document: vscode.TextDocument,
  text: string,
  by: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text), by);
  assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was not applied');
}

/** Throws away all that was not saved and closes every editor. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
