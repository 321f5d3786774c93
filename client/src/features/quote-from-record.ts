import * as vscode from 'vscode';
import {
  type RecordHitItem,
  type RecordSearchParams,
  type RecordSearchResult,
  recordRead,
  searchRecord,
} from '../../../server/src/protocol/record';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';
import { openCopy } from '../record/open-copy';
import { pickPassage } from '../record/pick-passage';

/**
 * `Pincite: Quote from Record…`: looks words up in every local copy as they are typed, and puts the
 * passage chosen into the draft as a quotation with its citation, in one undo step. What is selected
 * is looked for first. With words as argument nothing is asked, and the best passage is inserted, as
 * for a keybinding. Gives what was inserted.
 */
export const quoteFromRecord: Feature = (context) =>
  vscode.commands.registerCommand('pincite.quoteFromRecord', (given: unknown) =>
    run(context, typeof given === 'string' ? given : undefined),
  );

async function run(
  { server }: ClientContext,
  given: string | undefined,
): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !mayBeFiling(editor.document)) {
    say('Open a filing first; the quotation goes into it.');
    return undefined;
  }
  const { document } = editor;
  const search = (typed: string, again: boolean, cancel?: vscode.CancellationToken) =>
    server.request<RecordSearchResult | null>(
      searchRecord,
      { uri: document.uri.toString(), typed, again } satisfies RecordSearchParams,
      cancel,
    );
  try {
    let first = await search(given ?? '', true);
    while (given !== undefined && first?.kind === 'searched' && first.reading) {
      await nextNotice(server);
      first = await search(given, false);
    }
    if (first?.kind !== 'searched') {
      if (first) say(whyNot(first));
      return undefined;
    }
    const hit =
      given === undefined
        ? await pickPassage(
            {
              search: (typed, cancel) => search(typed, false, cancel),
              onDidRead: (listener) => server.onNotification(recordRead, listener),
              open: (uri) => void openCopy(uri, true),
            },
            first,
            asWords(document.getText(editor.selection)),
          )
        : first.hits[0];
    return hit && (await insert(document, editor.selection, hit));
  } catch (error) {
    server.log.error('Nothing was quoted from the record.', error);
    void offerRestart('Pincite’s server does not answer, so nothing was quoted.');
    return undefined;
  }
}

function nextNotice(server: ClientContext['server']): Promise<void> {
  return new Promise((resolve) => {
    const heard = server.onNotification(recordRead, () => {
      heard.dispose();
      resolve();
    });
  });
}

/** What is selected, as words to look for; a whole paragraph is none. */
function asWords(selected: string): string {
  const words = selected.replace(/\s+/g, ' ').trim();
  return words.length > 200 ? '' : words;
}

/** In the user's terms: what is missing, and what to do. */
export function whyNot({
  kind,
  folder,
}: Exclude<RecordSearchResult, { kind: 'searched' }>): string {
  if (kind === 'no-draft') return 'Pincite does not serve this document.';
  if (kind === 'no-case') {
    return 'This filing is in no case folder, so there is no record to quote from. “Pincite: New Case…” makes one.';
  }
  const where = folder ? vscode.workspace.asRelativePath(folder) : 'record';
  return `There are no copies of the record yet. Put PDFs of what is on the docket into ${where}, named by entry: 542.pdf, 596-1.pdf.`;
}

/** In place of the selection; a space on each side where words stand next to it. */
async function insert(
  document: vscode.TextDocument,
  selection: vscode.Selection,
  { text }: RecordHitItem,
): Promise<string | undefined> {
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: false });
  const line = (at: vscode.Position) => document.lineAt(at.line).text;
  const before = line(selection.start).charAt(selection.start.character - 1);
  const after = line(selection.end).charAt(selection.end.character);
  const lead = /[\s([—]/.test(before) || before === '' ? '' : ' ';
  const close = /[\p{L}\p{N}“"([]/u.test(after) ? ' ' : '';
  const words = lead + text + close;
  const done = await editor.edit((edit) => edit.replace(selection, words), {
    undoStopBefore: true,
    undoStopAfter: true,
  });
  if (!done) return undefined;
  const end = document.positionAt(document.offsetAt(selection.start) + lead.length + text.length);
  editor.selection = new vscode.Selection(end, end);
  return words;
}

function say(words: string): void {
  void vscode.window.showInformationMessage(words);
}
