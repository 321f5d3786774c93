import * as vscode from 'vscode';
import {
  type CallLogParams,
  type CallLogResult,
  callLog,
} from '../../../server/src/protocol/calls';
import { blankTable } from '../calls/blank-table';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

/**
 * `Pincite: Check Call Log`: reads the case's call log, or one that is picked, says what it holds
 * and what cannot be read, and puts the calls as a numbered table into the filing at hand, in one
 * undo step: in place of the blank table of a kit, else below the cursor's paragraph. With a URI as
 * argument nothing is asked. Gives how many calls there are.
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
    let result = await ask(file && (await textOf(file)));
    if (!result) {
      file = await pickLog();
      result = file ? await ask(await textOf(file)) : null;
    }
    if (!result) return 0;
    if (result.problems.length > 0) void showProblems(result, file);
    if (result.calls === 0) return 0;
    const { version } = document;
    const isMeant = given !== undefined || (await confirm(result));
    if (!isMeant) return result.calls;
    if (document.version !== version) {
      say('The filing was changed meanwhile, so no table was put in.');
      return 0;
    }
    await insertTable(document, editor.selection.active, result.table);
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

async function confirm({ calls, first, last, problems }: CallLogResult): Promise<boolean> {
  const days =
    first === last ? `on ${longDate(first)}` : `from ${longDate(first)} to ${longDate(last)}`;
  const left = problems.length > 0 ? ' Rows that cannot be read are left out.' : '';
  const insert = 'Insert Table';
  const answer = await vscode.window.showInformationMessage(
    `${calls === 1 ? '1 call' : `${calls} calls`} ${days}.${left}`,
    insert,
  );
  return answer === insert;
}

/** `March 7, 2016` for `2016-03-07`. */
function longDate(day = ''): string {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

async function showProblems(
  { problems: [first, ...more] }: CallLogResult,
  given: vscode.Uri | undefined,
): Promise<void> {
  const file = first?.uri === undefined ? given : vscode.Uri.parse(first.uri);
  if (!first || !file) return;
  const others =
    more.length === 0
      ? ''
      : more.length === 1
        ? ' 1 more problem.'
        : ` ${more.length} more problems.`;
  const open = 'Open Call Log';
  const answer = await vscode.window.showWarningMessage(
    `${vscode.workspace.asRelativePath(file)}, line ${first.line + 1}: ${first.message}${others}`,
    open,
  );
  if (answer !== open) return;
  const place = new vscode.Position(first.line, 0);
  await vscode.window.showTextDocument(file, { selection: new vscode.Range(place, place) });
}

/**
 * In place of a table that waits for its rows, or below the paragraph at a place, a blank line on
 * each side; in the filing's own line ends.
 */
async function insertTable(
  document: vscode.TextDocument,
  at: vscode.Position,
  table: string,
): Promise<void> {
  const end = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const waiting = blankTable(document);
  if (waiting) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, waiting, table.replaceAll('\n', end));
    await vscode.workspace.applyEdit(edit);
    return;
  }
  const isBlank = (line: number) => document.lineAt(line).isEmptyOrWhitespace;
  let last = at.line;
  while (!isBlank(last) && last + 1 < document.lineCount && !isBlank(last + 1)) last++;
  const place = document.lineAt(last).range.end;
  const lead = !isBlank(last) ? end + end : last > 0 && !isBlank(last - 1) ? end : '';
  const isNextBlank = last + 1 >= document.lineCount || isBlank(last + 1);
  const text = lead + table.replaceAll('\n', end) + (isNextBlank ? '' : end);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, place, text);
  await vscode.workspace.applyEdit(edit);
}

function say(words: string): void {
  void vscode.window.showInformationMessage(words);
}
