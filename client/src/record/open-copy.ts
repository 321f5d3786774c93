import * as vscode from 'vscode';

/**
 * Opens a copy of a paper at the page in its address: in the editor where something in it shows
 * such files, else with the system's viewer, and only from a workspace that is trusted.
 */
export async function openCopy(address: string, beside = false): Promise<void> {
  const target = vscode.Uri.parse(address, true);
  if (target.scheme !== 'file') return;
  const isPdf = /\.pdf$/i.test(target.path);
  if (isPdf && mayLeaveEditor() && !showsPdf(vscode.extensions.all)) {
    if (await vscode.env.openExternal(target)) return;
  }
  const column = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  await vscode.commands.executeCommand('vscode.open', target, column);
}

/** Whether one of the extensions is a viewer of PDFs. */
export function showsPdf(extensions: readonly Pick<vscode.Extension<unknown>, 'packageJSON'>[]) {
  return extensions.some(({ packageJSON }) => {
    const editors: unknown = packageJSON?.contributes?.customEditors;
    return Array.isArray(editors) && /"filenamePattern":"[^"]*pdf/i.test(JSON.stringify(editors));
  });
}

/** Only the files of this machine, which its own viewer can open. */
function mayLeaveEditor(): boolean {
  const { remoteName, uiKind } = vscode.env;
  return vscode.workspace.isTrusted && remoteName === undefined && uiKind === vscode.UIKind.Desktop;
}
