import * as vscode from 'vscode';
import {
  type CaptionParams,
  type CaptionResult,
  type CaptionSetup,
  captionSetup,
  caption as method,
} from '../../../server/src/protocol/caption';
import type { DocumentParams } from '../../../server/src/protocol/requests';
import { askCaption } from '../caption/ask';
import { type GivenCaption, givenCaption } from '../caption/given';
import { pickCourt } from '../caption/pick-court';
import { captionPlace } from '../caption/place';
import { type CaptionPreview, captionPreview } from '../caption/preview';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

/**
 * `Pincite: Insert Caption` and `Insert Caption for Court…`: the caption of the case into the
 * draft at hand, in the form of its own court or of another that is chosen with the caption in
 * sight. One undo step; the cursor is left in the title. With an argument
 * `{ title, hearing?: { date?, time?, courtroom? }, re?, court? }` nothing is asked, as for a
 * keybinding. Gives whether a caption was inserted.
 */
export const insertCaption: Feature = (context) => {
  const preview = captionPreview();
  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('pincite.insertCaption', (given: unknown) =>
      run(context, givenCaption(given)),
    ),
    vscode.commands.registerCommand('pincite.insertCaptionForCourt', (given: unknown) =>
      run(context, givenCaption(given), preview),
    ),
  );
};

async function run(
  { server }: ClientContext,
  given: GivenCaption | undefined,
  preview?: CaptionPreview,
): Promise<boolean> {
  let editor = vscode.window.activeTextEditor;
  if (!editor || !mayBeFiling(editor.document)) {
    void vscode.window.showInformationMessage('Open a filing first; the caption goes into it.');
    return false;
  }
  const uri = editor.document.uri.toString();
  const ask = (params: GivenCaption) =>
    server.request<CaptionResult | null>(method, { uri, ...params } satisfies CaptionParams);
  try {
    const setup = await server.request<CaptionSetup | null>(captionSetup, {
      uri,
    } satisfies DocumentParams);
    if (!setup) return offerCase();
    let court = given?.court;
    if (preview && court === undefined) {
      const captionOf = (id: string) => ask({ ...given, court: id });
      await preview.open();
      court = (await pickCourt(setup, follow(preview, captionOf)))?.id;
      editor = await preview.close(editor);
      if (court === undefined) return false;
    }
    const words = given ?? (await askCaption(vscode.window, setup));
    if (!words) return false;
    const answer = await ask({ ...words, ...(court === undefined ? {} : { court }) });
    return answer ? await insert(editor, answer.snippet) : offerCase();
  } catch (error) {
    server.log.error('No caption was inserted.', error);
    void offerRestart('Pincite’s server does not answer, so no caption was inserted.');
    return false;
  }
}

/** Shows each court’s caption as the user comes to it; an answer that comes too late is dropped. */
function follow(
  preview: CaptionPreview,
  captionOf: (court: string) => Promise<CaptionResult | null>,
): (court: { readonly id: string }) => void {
  let newest = '';
  return ({ id }) => {
    newest = id;
    captionOf(id).then(
      (answer) => {
        if (answer && id === newest) preview.show(answer.text);
      },
      // The page keeps the caption before; the one chosen can be inserted all the same.
      () => undefined,
    );
  };
}

async function insert(editor: vscode.TextEditor, caption: string): Promise<boolean> {
  const { range, before, after } = captionPlace(editor.document, editor.selection.active);
  return editor.insertSnippet(new vscode.SnippetString(`${before}${caption}${after}`), range, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}

/** Says why there is no caption, and offers ways to a case folder. Does not wait for the answer. */
function offerCase(): false {
  const create = 'Create Case File';
  const open = 'Open Case Folder…';
  void vscode.window
    .showInformationMessage(
      'A caption is written from case.yaml, and there is none in this folder or above it.',
      create,
      open,
    )
    .then((chosen) => {
      if (chosen === create) void vscode.commands.executeCommand('pincite.createCaseFile');
      if (chosen === open) void vscode.commands.executeCommand('vscode.openFolder');
    });
  return false;
}
