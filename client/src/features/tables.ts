import * as vscode from 'vscode';
import {
  tables as method,
  type TablesParams,
  type TablesResult,
} from '../../../server/src/protocol/tables';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

type Insert = NonNullable<TablesParams['insert']>;

const nothing: Readonly<Record<Insert, string>> = {
  exhibits: 'This filing attaches no exhibit, and cites none of the case folder.',
  record: 'This filing cites nothing of the record yet.',
};

/**
 * `Pincite: Insert Exhibit List`, `Insert Table of Record Citations` and `Refresh Tables`: tables
 * that stand between two marks and are made anew there, words by hand around them kept. Each is
 * one undo step. Gives whether anything was changed.
 */
export const tables: Feature = (context) => {
  const command = (name: string, insert?: Insert) =>
    vscode.commands.registerCommand(`pincite.${name}`, () => run(context, insert));
  return vscode.Disposable.from(
    command('insertExhibitList', 'exhibits'),
    command('insertRecordTable', 'record'),
    command('refreshTables'),
  );
};

async function run({ server }: ClientContext, insert: Insert | undefined): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !mayBeFiling(editor.document)) {
    say('Open the filing that the table is for first.');
    return false;
  }
  const { document } = editor;
  const { version } = document;
  const at = editor.selection.active;
  const params: TablesParams = { uri: document.uri.toString(), ...(insert ? { insert } : {}) };
  try {
    const answer = await server.request<TablesResult | null>(method, params);
    if (!answer) return false;
    const { table, edits, there } = answer;
    if (document.version !== version) {
      say('The filing changed meanwhile; try again.');
      return false;
    }
    const edit = new vscode.WorkspaceEdit();
    if (table !== undefined) insertAt(edit, document, at, table);
    for (const { range, newText } of edits) {
      const { start, end } = range;
      const place = new vscode.Range(start.line, start.character, end.line, end.character);
      edit.replace(document.uri, place, newText);
    }
    if (edit.size === 0) {
      say(there > 0 ? 'The tables are up to date.' : insert ? nothing[insert] : noTable);
      return false;
    }
    return await vscode.workspace.applyEdit(edit);
  } catch (error) {
    server.log.error('No table was written.', error);
    void offerRestart('Pincite’s server does not answer, so no table was written.');
    return false;
  }
}

const noTable = 'There is no table here to refresh. “Insert Exhibit List” puts one in.';

/** On lines of its own, a blank line before and behind it. */
function insertAt(
  edit: vscode.WorkspaceEdit,
  document: vscode.TextDocument,
  at: vscode.Position,
  table: string,
): void {
  const end = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const isBlank = (line: number) =>
    line < 0 || line >= document.lineCount || document.lineAt(line).isEmptyOrWhitespace;
  const onBlank = isBlank(at.line);
  const place = onBlank ? document.lineAt(at.line).range.start : document.lineAt(at.line).range.end;
  const lead = onBlank ? (isBlank(at.line - 1) ? '' : end) : end + end;
  const tail = isBlank(at.line + 1) ? '' : end;
  edit.insert(document.uri, place, lead + table + tail);
}

function say(words: string): void {
  void vscode.window.showInformationMessage(words);
}
