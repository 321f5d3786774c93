import * as vscode from 'vscode';

/** Says that there is no server, and offers what can be done about it. */
export async function offerRestart(message: string): Promise<void> {
  const restart = 'Restart Server';
  const showLog = 'Show Log';
  const chosen = await vscode.window.showErrorMessage(message, restart, showLog);
  if (chosen === restart) await vscode.commands.executeCommand('pincite.restartServer');
  if (chosen === showLog) await vscode.commands.executeCommand('pincite.showLog');
}
