import * as vscode from 'vscode';
import {
  type ChecklistParams,
  type ChecklistResult,
  kitChecklist,
} from '../../../server/src/protocol/kits';
import type { Feature } from '../context';
import { mayBeFiling } from '../documents';
import { type ChecklistNode, checklistItem, filesOf, partsOf } from '../kits/checklist-tree';

/** The Checklist view: the parts of the active filing's kit and the blanks left in each. */
export const checklist: Feature = ({ server, checklist: shown }) => {
  const changed = new vscode.EventEmitter<undefined>();
  let found: ChecklistResult | null = null;
  const view = vscode.window.createTreeView<ChecklistNode>('pincite.checklist', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: checklistItem,
      getChildren: (node) => (node ? partsOf(node) : found ? filesOf(found) : []),
    },
  });

  const ask = async (): Promise<ChecklistResult | null> => {
    const document = vscode.window.activeTextEditor?.document;
    // A log or a settings page in front does not take the checklist away.
    if (!document || (document.uri.scheme !== 'file' && !mayBeFiling(document))) return found;
    if (!mayBeFiling(document)) return null;
    const params = { uri: document.uri.toString() } satisfies ChecklistParams;
    return server.request<ChecklistResult | null>(kitChecklist, params).catch(() => null);
  };
  // One request at a time: what changes while it is under way is asked about once, after it.
  let asking = false;
  let again = false;
  const update = async () => {
    again = true;
    if (asking) return;
    asking = true;
    while (again) {
      again = false;
      // The client of the server is told of the same change, and passes it on first.
      await Promise.resolve();
      const next = await ask();
      if (JSON.stringify(next) === JSON.stringify(found)) continue;
      found = next;
      view.description = found?.title ?? '';
      void vscode.commands.executeCommand('setContext', 'pincite.kitFiling', found !== null);
      changed.fire(undefined);
      shown.set(found);
    }
    asking = false;
  };
  const ofFiling = (document: vscode.TextDocument) => {
    if (mayBeFiling(document)) void update();
  };

  void update();
  return vscode.Disposable.from(
    view,
    changed,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => ofFiling(document)),
    vscode.workspace.onDidSaveTextDocument(ofFiling),
    server.onDidChangeState(update),
  );
};
