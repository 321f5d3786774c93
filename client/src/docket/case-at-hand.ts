import * as vscode from 'vscode';

/** A place in the case at hand: the open draft, else the window's first folder. */
export function caseAtHand(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active?.scheme === 'file') return active;
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}
