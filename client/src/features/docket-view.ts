import * as vscode from 'vscode';
import type { DocketFilter } from '../../../server/src/protocol/docket';
import { caseChanged } from '../../../server/src/protocol/requests';
import type { Feature } from '../context';
import { askFilter } from '../docket/ask-filter';
import { DocketTree } from '../docket/docket-tree';
import { isLine, type Node } from '../docket/tree-item';
import { isCaseData, mayBeFiling } from '../documents';
import { openCopy } from '../record/open-copy';

/** Milliseconds without a key before the counts are asked for again. */
const quiet = 700;

/** The Docket view: the entries of the active draft's case, asked for as they come into view. */
export const docketView: Feature = ({ server }) => {
  const tree = new DocketTree(server);
  const view = vscode.window.createTreeView<Node>('pincite.docket', {
    showCollapseAll: true,
    treeDataProvider: tree,
  });

  /** The line clicked; by the keyboard, the one that is selected. */
  const chosen = (node: Node | undefined) => node ?? view.selection[0];

  const show = async (asked: { uri?: string; filter?: DocketFilter }) => {
    await tree.update(asked);
    const { head } = tree;
    const words = describe(tree.filter);
    view.description = head?.name ?? '';
    view.message = head && words ? `${head.total} of ${head.all}: ${words}` : '';
    void vscode.commands.executeCommand('setContext', 'pincite.docketFiltered', words !== '');
  };
  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    // A log or a settings page in front does not take the docket away.
    const isOfCase = document && (mayBeFiling(document) || isCaseData(document));
    await show(isOfCase ? { uri: document.uri.toString() } : {});
  };
  const setFilter = async (filter: DocketFilter | undefined) => {
    if (filter) await show({ filter });
  };

  /** The counts follow what is typed, once the typing rests and the view is in sight. */
  let rest: NodeJS.Timeout | undefined;
  const updateSoon = () => {
    clearTimeout(rest);
    if (view.visible) rest = setTimeout(update, quiet);
  };

  void update();
  return vscode.Disposable.from(
    view,
    tree,
    { dispose: () => clearTimeout(rest) },
    view.onDidChangeVisibility(({ visible }) => visible && update()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && mayBeFiling(document)) updateSoon();
    }),
    vscode.commands.registerCommand('pincite.docket.filter', async (given?: DocketFilter) =>
      setFilter(given ?? (await askFilter(tree.filter, tree.head?.filers ?? []))),
    ),
    vscode.commands.registerCommand('pincite.docket.clearFilter', () => setFilter({})),
    vscode.commands.registerCommand('pincite.docket.insertCitation', (node?: Node) =>
      insertCitation(chosen(node)),
    ),
    vscode.commands.registerCommand('pincite.docket.copyCitation', async (node?: Node) => {
      const text = citationOf(chosen(node));
      if (text !== undefined) await vscode.env.clipboard.writeText(text);
    }),
    vscode.commands.registerCommand('pincite.docket.reveal', (node?: Node) => reveal(chosen(node))),
    vscode.commands.registerCommand('pincite.docket.peek', (node?: Node) => peek(chosen(node))),
    vscode.commands.registerCommand('pincite.docket.openPaper', async (node?: Node) => {
      const line = chosen(node);
      const paper = isLine(line) ? (line.attachment ?? line.item).paper : undefined;
      if (paper === undefined) return;
      const target = vscode.Uri.parse(paper, true);
      if (target.scheme === 'file') await openCopy(paper);
      else if (target.scheme === 'https') await vscode.env.openExternal(target);
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidSaveTextDocument(update),
    server.onDidChangeState(update),
    server.onNotification(caseChanged, update),
  );
};

function describe({ words, cited, filer }: DocketFilter): string {
  const parts = [
    words ? `“${words}”` : '',
    cited === undefined ? '' : cited ? 'cited' : 'not cited',
    filer ? `filed by ${filer}` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function citationOf(node: Node | undefined): string | undefined {
  return isLine(node) ? (node.attachment ?? node.item).citation : undefined;
}

/** At the cursor of the draft at hand, in one undo step. */
async function insertCitation(node?: Node): Promise<boolean> {
  const text = citationOf(node);
  const editor = vscode.window.activeTextEditor;
  if (text === undefined || !editor || !mayBeFiling(editor.document)) return false;
  return editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, text);
  });
}

async function reveal(node?: Node): Promise<void> {
  const place = placeOf(node);
  if (!place) return;
  const { uri, range } = place;
  await vscode.window.showTextDocument(uri, { selection: range, preview: true });
}

/** The entry in its source, inside the draft at hand; without one the source is opened. */
async function peek(node?: Node): Promise<void> {
  const place = placeOf(node);
  const editor = vscode.window.activeTextEditor;
  if (!place || !editor || !mayBeFiling(editor.document)) return reveal(node);
  const { uri } = editor.document;
  const { active } = editor.selection;
  // The peek stands in the draft, so the draft has the keys first.
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  await vscode.commands.executeCommand('editor.action.peekLocations', uri, active, [place], 'peek');
}

function placeOf(node: Node | undefined): vscode.Location | undefined {
  const place = isLine(node) ? node.item.place : undefined;
  if (!place) return undefined;
  const at = new vscode.Position(place.line, place.character);
  return new vscode.Location(vscode.Uri.parse(place.uri, true), at);
}
