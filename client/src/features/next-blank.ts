import * as vscode from 'vscode';
import {
  type BlankPlace,
  nextBlank as method,
  type NextBlankParams,
} from '../../../server/src/protocol/kits';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';

/**
 * `Pincite: Next Blank` and `Previous Blank`: selects the marked blank that follows the cursor, so
 * that what is typed takes its place. Behind the last blank of a kit's filing comes the next filing
 * that has one. Gives whether there was any.
 */
export const nextBlank: Feature = (context) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('pincite.nextBlank', () => run(context, false)),
    vscode.commands.registerCommand('pincite.previousBlank', () => run(context, true)),
  );

async function run(context: ClientContext, backward: boolean): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !mayBeFiling(editor.document)) return false;
  const { start, end } = editor.selection;
  if (await select(context, editor, backward ? start : end, backward)) return true;
  const { checklist } = context;
  const here = editor.document.uri.toString();
  const other = checklist.current?.items.find(({ uri, blanks }) => blanks > 0 && uri !== here);
  if (other) {
    const next = await vscode.window.showTextDocument(vscode.Uri.parse(other.uri));
    const top = new vscode.Position(0, 0);
    if (await select(context, next, top, backward)) return true;
  }
  const what = checklist.current ? 'the filings of this kit' : 'this filing';
  void vscode.window.showInformationMessage(`No blank is left in ${what}.`);
  return false;
}

async function select(
  { server }: ClientContext,
  editor: vscode.TextEditor,
  from: vscode.Position,
  backward: boolean,
): Promise<boolean> {
  const { document } = editor;
  const offset = document.offsetAt(from);
  const params: NextBlankParams = { uri: document.uri.toString(), offset, backward };
  const found = await server.request<BlankPlace | null>(method, params).catch(() => null);
  if (!found) return false;
  const [start, end] = [document.positionAt(found.start), document.positionAt(found.end)];
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
