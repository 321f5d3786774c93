import * as vscode from 'vscode';
import {
  type CaseStatus,
  caseStatus,
  type DocumentParams,
} from '../../../server/src/protocol/requests';
import type { Feature } from '../context';

interface Choice extends vscode.QuickPickItem {
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

/** What a click on the status bar offers: the files and the commands of the case at hand. */
export const caseMenu: Feature = ({ server }) =>
  vscode.commands.registerCommand('pincite.caseMenu', async () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const found = uri
      ? await server
          .request<CaseStatus | null>(caseStatus, { uri } satisfies DocumentParams)
          .catch(() => null)
      : null;
    const chosen = await vscode.window.showQuickPick(found ? choicesFor(found) : withoutCase, {
      title: found?.name ?? 'No case folder',
      placeHolder: found ? found.folder : 'Docket citations are looked up in a case folder',
    });
    if (chosen) await vscode.commands.executeCommand(chosen.command, ...(chosen.arguments ?? []));
  });

const always: readonly Choice[] = [
  { label: '$(output) Show Log', command: 'pincite.showLog' },
  { label: '$(refresh) Restart Server', command: 'pincite.restartServer' },
];

const withoutCase: readonly Choice[] = [
  {
    label: '$(new-file) Create Case File',
    detail: 'A case.yaml beside this filing, to fill in',
    command: 'pincite.createCaseFile',
  },
  {
    label: '$(folder-opened) Open Case Folder…',
    detail: 'A folder that has a case.yaml already',
    command: 'vscode.openFolder',
  },
  ...always,
];

function choicesFor({ caseFile, problems }: CaseStatus): readonly Choice[] {
  const file = vscode.Uri.file(caseFile);
  return [
    {
      label: '$(file) Open Case File',
      detail: vscode.workspace.asRelativePath(file),
      command: 'vscode.open',
      arguments: [file],
    },
    { label: '$(symbol-ruler) Insert Caption', command: 'pincite.insertCaption' },
    {
      label: '$(warning) Show Problems',
      ...(problems > 0 ? { detail: 'Some files of the case could not be read in full' } : {}),
      command: 'workbench.actions.view.problems',
    },
    ...always,
  ];
}
