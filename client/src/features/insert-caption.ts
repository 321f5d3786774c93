import * as vscode from 'vscode';
import {
  type CaptionParams,
  type CaptionResult,
  type CaseStatus,
  caption,
  caseStatus,
  type DocumentParams,
} from '../../../server/src/protocol/requests';
import { askCaption, givenCaption } from '../caption/ask';
import { captionPlace } from '../caption/place';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

/**
 * `Pincite: Insert Caption`: the caption of the case into the draft at hand, in one undo step.
 * With an argument `{ title, hearing?: { date?, time?, courtroom? }, re? }` nothing is asked, as
 * for a keybinding. Gives whether a caption was inserted.
 */
export const insertCaption: Feature = (context) =>
  vscode.commands.registerCommand('pincite.insertCaption', (given: unknown) => run(context, given));

async function run({ server }: ClientContext, given: unknown): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !mayBeFiling(editor.document)) {
    void vscode.window.showInformationMessage('Open a filing first; the caption goes into it.');
    return false;
  }
  const uri = editor.document.uri.toString();
  try {
    const found = await server.request<CaseStatus | null>(caseStatus, {
      uri,
    } satisfies DocumentParams);
    if (!found) {
      void offerCase();
      return false;
    }
    const words = givenCaption(given) ?? (await askCaption(vscode.window));
    if (!words) return false;
    const answer = await server.request<CaptionResult | null>(caption, {
      uri,
      ...words,
    } satisfies CaptionParams);
    if (!answer) {
      void offerCase();
      return false;
    }
    const { range, before, after } = captionPlace(editor.document, editor.selection.active);
    const snippet = new vscode.SnippetString(`${before}${answer.snippet}${after}`);
    return await editor.insertSnippet(snippet, range, {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: true,
    });
  } catch (error) {
    server.log.error('No caption was inserted.', error);
    void offerRestart('Pincite’s server does not answer, so no caption was inserted.');
    return false;
  }
}

/** Says why there is no caption, and offers ways to a case folder. */
async function offerCase(): Promise<void> {
  const create = 'Create Case File';
  const open = 'Open Case Folder…';
  const chosen = await vscode.window.showInformationMessage(
    'A caption is written from case.yaml, and there is none in this folder or above it.',
    create,
    open,
  );
  if (chosen === create) await vscode.commands.executeCommand('pincite.createCaseFile');
  if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder');
}
