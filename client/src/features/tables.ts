import * as vscode from 'vscode';
import {
  tables as method,
  type TablesParams,
  type TablesResult,
} from '../../../server/src/protocol/tables';
import { applyEdits } from '../apply-edits';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

type Kind = NonNullable<TablesParams['insert']>['kind'];

/**
 * `Pincite: Insert Exhibit List`, `Insert Table of Record Citations` and `Refresh Tables`: tables
 * that stand between two markers and are brought to date there, words by hand kept. Each is one
 * undo step. Gives whether anything was changed.
 */
export const tables: Feature = (context) => {
  const command = (name: string, kind?: Kind) =>
    vscode.commands.registerCommand(`pincite.${name}`, () => run(context, kind));
  return vscode.Disposable.from(
    command('insertExhibitList', 'exhibits'),
    command('insertRecordTable', 'record'),
    command('refreshTables'),
  );
};

async function run({ server }: ClientContext, kind: Kind | undefined): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !mayBeFiling(editor.document)) {
    say('Open the filing that the table is for first.');
    return false;
  }
  const { document } = editor;
  const { version } = document;
  const { line, character } = editor.selection.active;
  try {
    const answer = await server.request<TablesResult | null>(method, {
      uri: document.uri.toString(),
      ...(kind ? { insert: { kind, position: { line, character } } } : {}),
    } satisfies TablesParams);
    if (!answer) {
      say('This is no filing of a case folder, so there is nothing to list.');
      return false;
    }
    // The places were found in the text as it was asked about.
    if (document.version !== version) {
      say('The filing changed meanwhile; try again.');
      return false;
    }
    const isDone = answer.edits.length > 0 && (await applyEdits(document, answer.edits));
    if (answer.cursor && vscode.window.activeTextEditor === editor) goTo(editor, answer.cursor);
    if (answer.said !== '') say(answer.said);
    return isDone;
  } catch (error) {
    server.log.error('No table was written.', error);
    void offerRestart('Pincite’s server does not answer, so no table was written.');
    return false;
  }
}

function goTo(
  editor: vscode.TextEditor,
  { line, character }: NonNullable<TablesResult['cursor']>,
): void {
  const place = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place));
}

function say(words: string): void {
  void vscode.window.showInformationMessage(words);
}
