import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient/node';
import {
  type RenumberParams,
  type RenumberResult,
  renumberRequest,
} from '../../../server/src/protocol/requests';
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
    const result = await server.request<RenumberResult<WorkspaceEdit> | null>(renumberRequest, {
      uri: document.uri.toString(),
      what: chosen.what,
    } satisfies RenumberParams);
    if (!result) {
      void vscode.window.showInformationMessage('All is in order; nothing was renumbered.');
      return false;
    }
    if (await server.applyEdit(result.edit)) {
      if (result.doubled.length > 0) void vscode.window.showWarningMessage(ofDoubled(result));
      return true;
    }
    void vscode.window.showWarningMessage(
      'A filing was changed meanwhile, so nothing was renumbered. Renumber once more.',
    );
    return false;
  } catch (error) {
    server.log.error('Nothing was renumbered.', error);
    void offerRestart('Pincite’s server does not answer, so nothing was renumbered.');
    return false;
  }
}

/** What was decided where one number stood twice. */
function ofDoubled({ doubled }: Pick<RenumberResult<unknown>, 'doubled'>): string {
  const [one, ...more] = doubled;
  return more.length === 0
    ? `${one} stood there twice. What pointed at ${one} now follows the later one; look whether that is right.`
    : `${doubled.join(', ')} stood there twice each. What pointed at them now follows the later ones; look whether that is right.`;
}
