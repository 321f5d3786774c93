import * as vscode from 'vscode';
import {
  type CallLogParams,
  type CallLogResult,
  callLog,
} from '../../../server/src/protocol/calls';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

/**
 * `Pincite: Check Call Log`: reads the case's call log, or one that is picked, says what it holds
 * and what cannot be read, and puts the calls as a numbered table into the filing at hand, in one
 * undo step. With a URI as argument nothing is asked. Gives how many calls there are.
 */
export const checkCallLog: Feature = (context) =>
  vscode.commands.registerCommand('pincite.checkCallLog', (given: unknown) =>
    run(context, given instanceof vscode.Uri ? given : undefined),
  );

async function run({ server }: ClientContext, given: vscode.Uri | undefined): Promise<number> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !mayBeFiling(editor.document)) {
    say('Open the filing that the calls are for first.');
    return 0;
  }
  const { document } = editor;
  const uri = document.uri.toString();
  const ask = (log?: string) =>
    server.request<CallLogResult | null>(callLog, {
      uri,
      ...(log === undefined ? {} : { log }),
    } satisfies CallLogParams);
  try {
    let file = given;
    let result = file ? await ask(await textOf(file)) : await ask();
    if (!result) {
      file = await pickLog();
      if (!file) return 0;
      result = await ask(await textOf(file));
    }
    file ??= result?.files.length === 1 ? vscode.Uri.file(result.files[0] ?? '') : undefined;
    if (!result) return 0;
    if (result.problems.length > 0) void showProblems(result, file);
    if (result.calls === 0) return 0;
    const at = editor.selection.active;
    const { version } = document;
    const isMeant = given !== undefined || (await confirm(result));
    if (!isMeant) return result.calls;
    if (document.version !== version) {
      say('The filing was changed meanwhile, so no table was put in.');
      return 0;
    }
    await insertTable(document, at, result.table);
    return result.calls;
  } catch (error) {
    server.log.error('The call log was not read.', error);
    void offerRestart('Pincite’s server does not answer, so the call log was not read.');
    return 0;
  }
}

async function pickLog(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: 'Check Call Log',
    openLabel: 'Read Calls',
    filters: { 'Call logs': ['csv', 'tsv', 'txt'], 'All files': ['*'] },
  });
  return picked?.[0];
}

/** The text as it stands in the editor, if it is open there. */
async function textOf(file: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(file)).getText();
}

async function confirm({ calls, first, last }: CallLogResult): Promise<boolean> {
  const days = first === last ? `on ${first}` : `from ${first} to ${last}`;
  const insert = 'Insert Table';
  const answer = await vscode.window.showInformationMessage(
    `${calls === 1 ? '1 call' : `${calls} calls`} ${days}.`,
    insert,
  );
  return answer === insert;
}

async function showProblems(
  { problems: [first, ...more] }: CallLogResult,
  file: vscode.Uri | undefined,
): Promise<void> {
  if (!first) return;
  const others = more.length > 0 ? ` ${more.length} more rows cannot be read.` : '';
  const open = 'Open Call Log';
  const answer = await vscode.window.showWarningMessage(
    `${first.message} (row ${first.line + 1})${others}`,
    ...(file ? [open] : []),
  );
  if (answer !== open || !file) return;
  const place = new vscode.Position(first.line, 0);
  await vscode.window.showTextDocument(file, { selection: new vscode.Range(place, place) });
}

/** On lines of its own, with a blank line before and behind, in the filing's own line ends. */
async function insertTable(
  document: vscode.TextDocument,
  at: vscode.Position,
  table: string,
): Promise<void> {
  const end = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const line = document.lineAt(at.line);
  const place = line.isEmptyOrWhitespace ? line.range.start : line.range.end;
  const lead = line.isEmptyOrWhitespace ? '' : end + end;
  const text = lead + table.replaceAll('\n', end);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, place, text);
  await vscode.workspace.applyEdit(edit);
}

function say(words: string): void {
  void vscode.window.showInformationMessage(words);
}
