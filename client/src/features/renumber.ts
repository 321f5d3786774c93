import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient/node';
import { type RenumberParams, renumberRequest } from '../../../server/src/protocol/requests';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

const kinds: readonly (vscode.QuickPickItem & { readonly what: RenumberParams['what'] })[] = [
  { label: 'Headings', what: 'section' },
  { label: 'Numbered Paragraphs', what: 'paragraph' },
  { label: 'Footnotes', what: 'footnote' },
  { label: 'Exhibits', what: 'exhibit' },
];

/**
 * `Pincite: Renumber`: numbers what is chosen anew in the filing at hand; every reference in the
 * case’s filings follows, in one undo step. With an argument `{ what }` nothing is asked. Gives
 * whether anything was changed.
 */
export const renumber: Feature = (context) =>
  vscode.commands.registerCommand('pincite.renumber', (given: unknown) => run(context, given));

async function run({ server }: ClientContext, given: unknown): Promise<boolean> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !mayBeFiling(document)) {
    void vscode.window.showInformationMessage('Open the filing to renumber first.');
    return false;
  }
  const wanted = (given as Partial<RenumberParams> | undefined)?.what;
  const chosen =
    kinds.find(({ what }) => what === wanted) ??
    (await vscode.window.showQuickPick(kinds, { placeHolder: 'What is numbered anew?' }));
  if (!chosen) return false;
  try {
    const answer = await server.request<WorkspaceEdit | null>(renumberRequest, {
      uri: document.uri.toString(),
      what: chosen.what,
    } satisfies RenumberParams);
    const changes = Object.entries(answer?.changes ?? {});
    if (changes.length === 0) {
      void vscode.window.showInformationMessage('All is in order; nothing was renumbered.');
      return false;
    }
    const edit = new vscode.WorkspaceEdit();
    for (const [uri, edits] of changes) {
      for (const { range, newText } of edits) {
        const { start, end } = range;
        const place = new vscode.Range(start.line, start.character, end.line, end.character);
        edit.replace(vscode.Uri.parse(uri), place, newText);
      }
    }
    return await vscode.workspace.applyEdit(edit);
  } catch (error) {
    server.log.error('Nothing was renumbered.', error);
    void offerRestart('Pincite’s server does not answer, so nothing was renumbered.');
    return false;
  }
}
