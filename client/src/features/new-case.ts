import * as vscode from 'vscode';
import {
  newCase as method,
  type NewCaseParams,
  type NewCaseResult,
} from '../../../server/src/protocol/import';
import type { ClientContext, Feature } from '../context';
import { docketFilters } from '../docket/file-filters';
import { offerRestart } from '../offer-restart';

interface Given {
  /** A saved docket; null for none. */
  readonly source: vscode.Uri | null;
  readonly folder: vscode.Uri;
}

/**
 * `Pincite: New Case…`: a case folder from a saved docket, or an empty one: `case.yaml`,
 * `docket.yaml` and a first draft. Shows what will be written first; nothing is overwritten. With
 * an argument `{ source, folder }` nothing is asked. Gives the folder, or undefined.
 */
export const newCase: Feature = (context) =>
  vscode.commands.registerCommand('pincite.newCase', (given?: Given) => run(context, given));

async function run({ server }: ClientContext, given?: Given): Promise<vscode.Uri | undefined> {
  const source = given ? given.source : await askSource();
  if (source === undefined) return undefined;
  try {
    const params: NewCaseParams = source ? { source: source.toString() } : {};
    const made = await server.request<NewCaseResult>(method, params);
    if (made.refused !== undefined) {
      void vscode.window.showWarningMessage(`No case folder was made. ${made.refused}`);
      return undefined;
    }
    const folder = given?.folder ?? (await askFolder());
    if (!folder) return undefined;
    if (!given && !(await agrees(folder, made))) return undefined;
    return (await write(folder, made)) ? folder : undefined;
  } catch (error) {
    server.log.error('No case folder was made.', error);
    void offerRestart('Pincite’s server does not answer, so no case folder was made.');
    return undefined;
  }
}

/** The saved docket; null where there is none, undefined where the user left. */
async function askSource(): Promise<vscode.Uri | null | undefined> {
  const saved = {
    label: '$(file) From a saved docket…',
    detail:
      'A docket sheet saved from the court’s site, CourtListener’s JSON, a feed, a notice, CSV',
  };
  const none = { label: '$(new-folder) Without a docket', detail: 'With blanks to fill in' };
  const chosen = await vscode.window.showQuickPick([saved, none], { title: 'New Case' });
  if (!chosen) return undefined;
  if (chosen === none) return null;
  const [file] =
    (await vscode.window.showOpenDialog({
      title: 'The saved docket',
      openLabel: 'Make a Case of It',
      filters: docketFilters,
    })) ?? [];
  return file;
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      title: 'The folder of the case: a new or an empty one',
      openLabel: 'Put the Case Here',
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  return folder;
}

async function agrees(folder: vscode.Uri, { about, files }: NewCaseResult): Promise<boolean> {
  const write = 'Write Files';
  const names = files.map(({ path }) => path).join('\n');
  const chosen = await vscode.window.showInformationMessage(
    about,
    { modal: true, detail: `These files are written to ${folder.fsPath}:\n${names}` },
    write,
  );
  return chosen === write;
}

/** Writes all the files or none, and opens the draft. */
async function write(folder: vscode.Uri, { about, files }: NewCaseResult): Promise<boolean> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(folder);
  const there = new Set((await fs.readDirectory(folder)).map(([name]) => name));
  const taken = files.filter(({ path }) => there.has(path)).map(({ path }) => path);
  if (taken.length > 0) {
    void vscode.window.showWarningMessage(
      `This folder has ${taken.join(', ')} already. Nothing is overwritten; choose another.`,
    );
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { path, text } of files) {
    const contents = new TextEncoder().encode(text);
    edit.createFile(vscode.Uri.joinPath(folder, path), { contents, overwrite: false });
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage('The files could not be written.');
    return false;
  }
  await vscode.workspace.saveAll(false);
  const draft = files.find(({ path }) => path.endsWith('.filing.md'));
  if (draft) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, draft.path));
  if (!vscode.workspace.getWorkspaceFolder(folder)) void offerToOpen(folder, about);
  return true;
}

async function offerToOpen(folder: vscode.Uri, about: string): Promise<void> {
  const open = 'Open Folder';
  const chosen = await vscode.window.showInformationMessage(`${about}: the case is ready.`, open);
  if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder', folder);
}
