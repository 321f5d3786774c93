import * as vscode from 'vscode';
import type { ClientContext, Feature } from '../context';
import { applyImport, type ImportOutcome } from '../docket/apply-import';
import { caseAtHand } from '../docket/case-at-hand';
import { docketFilters } from '../docket/file-filters';
import { offerRestart } from '../offer-restart';

interface Given {
  /** A file or folder of the case. */
  readonly into?: vscode.Uri;
  readonly sources: readonly vscode.Uri[];
}

/**
 * `Pincite: Import Docket…`: merges saved dockets into the case's `docket.yaml`, after it showed
 * what is new. With an argument `{ into, sources }` nothing is asked. Gives what it came to.
 */
export const importDocket: Feature = (context) =>
  vscode.commands.registerCommand('pincite.importDocket', (given?: Given) => run(context, given));

async function run({ server }: ClientContext, given?: Given): Promise<ImportOutcome | undefined> {
  const into = given?.into ?? caseAtHand();
  if (!into) {
    void vscode.window.showInformationMessage('Open the folder of the case first.');
    return undefined;
  }
  const sources =
    given?.sources ??
    (await vscode.window.showOpenDialog({
      title: 'Saved dockets to import',
      openLabel: 'Import',
      canSelectMany: true,
      filters: docketFilters,
    }));
  if (!sources || sources.length === 0) return undefined;
  try {
    const params = { uri: into.toString(), sources: sources.map((one) => one.toString()) };
    return await applyImport(server, params, given !== undefined);
  } catch (error) {
    server.log.error('Nothing was imported.', error);
    void offerRestart('Pincite’s server does not answer, so nothing was imported.');
    return undefined;
  }
}
