import * as vscode from 'vscode';
import {
  type DocketFilter,
  type DocketHead,
  type DocketItem,
  docketHead,
  docketPage,
} from '../../../server/src/protocol/docket';
import { caseChanged } from '../../../server/src/protocol/requests';
import type { Feature } from '../context';
import { askFilter } from '../docket/ask-filter';
import { isLine, type Node, treeItem } from '../docket/tree-item';
import { isCaseData, mayBeFiling } from '../documents';
import { openCopy } from '../record/open-copy';

/** Entries under one parent; a docket of no more stands without parents. */
const group = 100;

/** Milliseconds without a key before the counts are asked for again. */
const quiet = 700;

/** The Docket view: the entries of the active draft's case, asked for as they come into view. */
export const docketView: Feature = ({ server }) => {
  const changed = new vscode.EventEmitter<undefined>();
  let filter: DocketFilter = {};
  let uri: string | undefined;
  let head: DocketHead | null = null;
  let asked = 0;

  const page = async (from: number, count: number): Promise<Node[]> => {
    if (uri === undefined) return [];
    const items = await server
      .request<DocketItem[]>(docketPage, { uri, filter, from, count })
      .catch(() => []);
    return items.map((item): Node => ({ kind: 'entry', item }));
  };
  const view = vscode.window.createTreeView<Node>('pincite.docket', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: treeItem,
      getChildren(node) {
        if (!node) return head ? roots(head.total, page) : [];
        if (node.kind === 'range') return page(node.from, node.count);
        if (node.kind !== 'entry') return [];
        const { item } = node;
        return item.attachments.map(
          (attachment): Node => ({ kind: 'attachment', item, attachment }),
        );
      },
    },
  });

  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    // A log or a settings page in front does not take the docket away.
    if (document && (mayBeFiling(document) || isCaseData(document))) uri = document.uri.toString();
    const ask = ++asked;
    const found =
      uri === undefined
        ? null
        : await server.request<DocketHead | null>(docketHead, { uri, filter }).catch(() => null);
    if (ask !== asked) return;
    head = found;
    const words = describe(filter);
    view.description = found?.name ?? '';
    view.message = found && words ? `${found.total} of ${found.all}: ${words}` : '';
    void vscode.commands.executeCommand('setContext', 'pincite.docketFiltered', words !== '');
    changed.fire(undefined);
  };
  const setFilter = async (next: DocketFilter | undefined) => {
    if (!next) return;
    filter = next;
    await update();
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
    { dispose: () => clearTimeout(rest) },
    view.onDidChangeVisibility(({ visible }) => visible && update()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && mayBeFiling(document)) updateSoon();
    }),
    changed,
    vscode.commands.registerCommand('pincite.docket.filter', async (given?: DocketFilter) =>
      setFilter(given ?? (await askFilter(filter, head?.filers ?? []))),
    ),
    vscode.commands.registerCommand('pincite.docket.clearFilter', () => setFilter({})),
    vscode.commands.registerCommand('pincite.docket.insertCitation', insertCitation),
    vscode.commands.registerCommand('pincite.docket.copyCitation', async (node?: Node) => {
      const text = citationOf(node);
      if (text !== undefined) await vscode.env.clipboard.writeText(text);
    }),
    vscode.commands.registerCommand('pincite.docket.reveal', reveal),
    vscode.commands.registerCommand('pincite.docket.openPaper', async (node?: Node) => {
      const paper = isLine(node) ? (node.attachment ?? node.item).paper : undefined;
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

function roots(total: number, page: (from: number, count: number) => Promise<Node[]>) {
  if (total <= group) return page(0, total);
  return Array.from({ length: Math.ceil(total / group) }, (_, i): Node => {
    const from = i * group;
    return { kind: 'range', from, count: Math.min(group, total - from) };
  });
}

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
  const place = isLine(node) ? node.item.place : undefined;
  if (!place) return;
  const at = new vscode.Position(place.line, place.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri, true), {
    selection: new vscode.Range(at, at),
    preview: true,
  });
}
