import * as vscode from 'vscode';
import type { Feature } from '../context';

/** Keys in the order of a caption; what is not needed is explained and may be taken out. */
const template = `# The case that the filings in this folder belong to. Only court and number are needed.
court: \${1:cand} # PACER's id of the court
number: \${2:4:24-cv-01234-ABC}
parties:
  - { name: "\${3:Name of the plaintiff}", role: plaintiff }
  - { name: "\${4:Name of the defendant}", role: defendant }
docket: \${5:docket.yaml} # or the docket sheet as you saved it: docket.html, .json, .xml, .csv
cite: \${6:Dkt. No.} # the form that filings in this case use
`;

/**
 * `Pincite: Create Case File`: a case.yaml to fill in, in the folder of the draft at hand or else
 * in the first folder of the window. Nothing is written until the user saves it.
 */
export const createCaseFile: Feature = () =>
  vscode.commands.registerCommand('pincite.createCaseFile', async () => {
    const folder = folderAtHand();
    if (!folder) {
      const open = 'Open Folder…';
      const chosen = await vscode.window.showInformationMessage(
        'Open the folder of the case first; its case.yaml goes there.',
        open,
      );
      if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder');
      return;
    }
    const file = vscode.Uri.joinPath(folder, 'case.yaml');
    if (await exists(file)) {
      await vscode.window.showTextDocument(file);
      return;
    }
    const editor = await vscode.window.showTextDocument(file.with({ scheme: 'untitled' }));
    await vscode.languages.setTextDocumentLanguage(editor.document, 'yaml');
    if (editor.document.getText() !== '') return;
    await editor.insertSnippet(new vscode.SnippetString(template), new vscode.Position(0, 0));
  });

function folderAtHand(): vscode.Uri | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri?.scheme === 'file') return vscode.Uri.joinPath(uri, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
