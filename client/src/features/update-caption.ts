import * as vscode from 'vscode';
import {
  type AskedPart,
  updateCaption as method,
  type UpdateCaptionParams,
  type UpdateCaptionResult,
} from '../../../server/src/protocol/caption';
import { applyEdits } from '../apply-edits';
import { askDiffering } from '../caption/ask';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

/**
 * `Pincite: Update Caption`: brings the caption of the filing at hand to what `case.yaml` says
 * now, in one undo step. Where the front matter has another hearing or `Re:` than the caption, asks
 * whether they are to change too; with an argument `{ take: ['hearing', 're'] }` it is not asked.
 * Gives whether anything was changed.
 */
export const updateCaption: Feature = (context) =>
  vscode.commands.registerCommand('pincite.updateCaption', (given: unknown) => run(context, given));

async function run({ server }: ClientContext, given: unknown): Promise<boolean> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !mayBeFiling(document)) {
    void vscode.window.showInformationMessage('Open a filing first; its caption is updated.');
    return false;
  }
  try {
    const { version } = document;
    const uri = document.uri.toString();
    const ask = (take: readonly AskedPart[]) => {
      const params = { uri, take } satisfies UpdateCaptionParams;
      return server.request<UpdateCaptionResult | null>(method, params);
    };
    const asked = givenParts(given);
    let answer = await ask(asked ?? []);
    if (answer && !answer.refused && answer.differing.length > 0 && !asked) {
      const take = await askDiffering(vscode.window, answer.differing);
      if (!take) return false;
      answer = await ask(take);
    }
    if (!answer) {
      void vscode.window.showInformationMessage(
        'A caption is written from case.yaml, and there is none in this folder or above it.',
      );
      return false;
    }
    if (answer.refused !== undefined) {
      void vscode.window.showWarningMessage(`The caption was left as it is. ${answer.refused}`);
      return false;
    }
    if (answer.edits.length === 0) {
      void vscode.window.showInformationMessage('The caption is up to date.');
      return false;
    }
    // The places were found in the text as it was asked about.
    if (document.version !== version) {
      void vscode.window.showInformationMessage('The filing changed meanwhile; try again.');
      return false;
    }
    return await applyEdits(document, answer.edits);
  } catch (error) {
    server.log.error('The caption was not updated.', error);
    void offerRestart('Pincite’s server does not answer, so the caption was not updated.');
    return false;
  }
}

function givenParts(given: unknown): readonly AskedPart[] | undefined {
  const take = (given as { readonly take?: unknown } | null | undefined)?.take;
  if (!Array.isArray(take)) return undefined;
  return (['hearing', 're'] as const).filter((part) => take.includes(part));
}
