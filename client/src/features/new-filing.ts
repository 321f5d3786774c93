import * as vscode from 'vscode';
import {
  type KitInfo,
  type KitsParams,
  kits,
  type NewKitParams,
  type NewKitResult,
  newKit,
} from '../../../server/src/protocol/kits';
import type { ClientContext, Feature } from '../context';
import { caseAtHand } from '../docket/case-at-hand';
import { type Asking, askKit, folderProblem, type KitWords } from '../kits/ask-kit';
import { offerRestart } from '../offer-restart';

/**
 * `Pincite: New Filing…`: the filings of a kit in a new folder of the case, the first of them
 * opened at its first blank. Nothing is overwritten, and all the files are written or none. With
 * an argument `{ kit, values?, folder?, log? }` nothing is asked. Gives the folder, or undefined.
 */
export const newFiling: Feature = (context) =>
  vscode.commands.registerCommand('pincite.newFiling', (given: unknown) => run(context, given));

async function run({ server }: ClientContext, given: unknown): Promise<vscode.Uri | undefined> {
  const root = await caseFolder();
  if (!root) return offerCase();
  const uri = vscode.Uri.joinPath(root, 'new.filing.md').toString();
  try {
    const offer = (values: KitsParams['values'] = {}) =>
      server.request<KitInfo[] | null>(kits, { uri, values } satisfies KitsParams);
    if (!(await offer())) return offerCase();
    const words =
      givenKit(given) ?? (await askKit(asking, async (values) => (await offer(values)) ?? []));
    if (!words) return undefined;
    const { folder: name, ...rest } = words;
    const problem = folderProblem(name);
    if (problem !== undefined) return refuse(`Nothing was written. ${problem}`);
    const folder = vscode.Uri.joinPath(root, name);
    if (await exists(folder)) {
      return refuse(
        `There is a folder “${name}” in the case already. Nothing was written; choose another name.`,
      );
    }
    const params: NewKitParams = { uri, ...rest };
    const made = await server.request<NewKitResult | null>(newKit, params);
    if (!made) return refuse(`Nothing was written. There is no kit “${words.kit}”.`);
    if (made.problems.length > 0) {
      return refuse(`Nothing was written. ${made.problems.join(' ')}`);
    }
    if (!(await write(folder, made, server.log))) return undefined;
    await openFirst(folder, made);
    sayUntrusted();
    return folder;
  } catch (error) {
    server.log.error('No filing was made.', error);
    void offerRestart('Pincite’s server does not answer, so no filing was made.');
    return undefined;
  }
}

const asking: Asking = {
  showInputBox: (options) => vscode.window.showInputBox(options),
  showQuickPick: (items, options) => vscode.window.showQuickPick(items, options),
  async openLog() {
    const [file] =
      (await vscode.window.showOpenDialog({
        title: 'The log of calls and e-mails',
        openLabel: 'Use This Log',
        filters: { Tables: ['csv'], 'All files': ['*'] },
      })) ?? [];
    if (!file) return undefined;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  },
};

/** The folder of the case at hand: the nearest one at or above it that holds a case file. */
async function caseFolder(): Promise<vscode.Uri | undefined> {
  let folder = caseAtHand();
  while (folder) {
    for (const name of ['case.yaml', 'case.yml', 'case.json']) {
      if (await exists(vscode.Uri.joinPath(folder, name))) return folder;
    }
    const above = vscode.Uri.joinPath(folder, '..');
    folder = above.path === folder.path ? undefined : above;
  }
  return undefined;
}

/** Writes all the files into a folder that was not there, or takes away what it wrote. */
async function write(
  folder: vscode.Uri,
  { files }: NewKitResult,
  log: vscode.LogOutputChannel,
): Promise<boolean> {
  const { fs } = vscode.workspace;
  try {
    await fs.createDirectory(folder);
    for (const { name, text } of files) {
      await fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
    }
    return true;
  } catch (error) {
    log.error('The filings could not be written.', error);
    if (await exists(folder)) await fs.delete(folder, { recursive: true, useTrash: false });
    void vscode.window.showErrorMessage(
      `The filings could not be written to ${folder.fsPath}; nothing was left there.`,
    );
    return false;
  }
}

async function openFirst(folder: vscode.Uri, { files }: NewKitResult): Promise<void> {
  const [first] = files;
  if (!first) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, first.name));
  const { start, end } = first.firstBlank ?? { start: 0, end: 0 };
  await vscode.window.showTextDocument(document, {
    preview: false,
    selection: new vscode.Range(document.positionAt(start), document.positionAt(end)),
  });
}

function givenKit(given: unknown): KitWords | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { kit, values, folder, log } = given as Partial<KitWords>;
  if (typeof kit !== 'string') return undefined;
  return {
    kit,
    values: values ?? {},
    folder: typeof folder === 'string' ? folder : kit,
    ...(typeof log === 'string' || log === true ? { log } : {}),
  };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** A firm that has templates of its own is told why they were not taken. */
function sayUntrusted(): void {
  const named = vscode.workspace.getConfiguration('pincite').inspect<string>('templates');
  if (vscode.workspace.isTrusted || !(named?.globalValue || named?.workspaceValue)) return;
  void vscode.window.showInformationMessage(
    'This workspace is not trusted, so your firm’s templates were not read. These are Pincite’s own.',
  );
}

function refuse(words: string): undefined {
  void vscode.window.showWarningMessage(words);
  return undefined;
}

/** Says why there are no kits, and offers a way to a case. Does not wait for the answer. */
function offerCase(): undefined {
  const create = 'New Case…';
  void vscode.window
    .showInformationMessage(
      'A filing is made from case.yaml, and there is none in this folder or above it.',
      create,
    )
    .then((chosen) => {
      if (chosen === create) void vscode.commands.executeCommand('pincite.newCase');
    });
  return undefined;
}
