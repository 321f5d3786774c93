import * as vscode from 'vscode';
import {
  type CaseStatus,
  caseChanged,
  caseStatus,
  type DocumentParams,
} from '../../../server/src/protocol/requests';
import type { Feature } from '../context';
import { isCaseData, mayBeFiling } from '../documents';

/**
 * The case that governs the document in the active editor: its number, how many entries its
 * docket has, and as of when. It also sets the context key `pincite.inCase` for menus.
 */
export const statusBar: Feature = ({ server, status }) => {
  const item = vscode.window.createStatusBarItem(
    'pincite.case',
    vscode.StatusBarAlignment.Left,
    40,
  );
  item.name = 'Pincite: Case';
  item.command = 'pincite.caseMenu';
  let asked = 0;

  const show = (found: CaseStatus | null, filing: boolean) => {
    void vscode.commands.executeCommand('setContext', 'pincite.inCase', found !== null);
    const text = found ? caseText(found) : filing ? 'No case folder' : undefined;
    if (text === undefined) {
      item.hide();
    } else {
      const troubled = (found?.problems ?? 0) > 0;
      item.text = `$(${troubled ? 'warning' : 'law'}) ${text}`;
      item.tooltip = found ? caseTooltip(found) : noCaseTooltip;
      item.backgroundColor = troubled
        ? new vscode.ThemeColor('statusBarItem.warningBackground')
        : undefined;
      item.show();
    }
    status.set(text);
  };

  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    const ask = ++asked;
    if (!document || !(mayBeFiling(document) || isCaseData(document))) {
      show(null, false);
      return;
    }
    const found = await server
      .request<CaseStatus | null>(caseStatus, {
        uri: document.uri.toString(),
      } satisfies DocumentParams)
      .catch(() => null);
    // Another editor may be active by now, and its answer already there.
    if (ask === asked) show(found, document.languageId === 'filing');
  };

  void update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument((document) => {
      // Told too when the language of the open document was changed by hand.
      if (document === vscode.window.activeTextEditor?.document) void update();
    }),
    server.onDidChangeState(update),
    server.onNotification(caseChanged, update),
  );
};

const noCaseTooltip =
  'No case.yaml in this folder or above it, so docket citations are not looked up.';

/** `4:15-cv-00798-HSG (DMR) · 10 entries as of April 20, 2016`. */
function caseText({ name, entries, asOf }: CaseStatus): string {
  const count = entries === 1 ? '1 entry' : `${entries.toLocaleString('en-US')} entries`;
  if (entries === 0) return `${name} · no docket`;
  return `${name} · ${count}${asOf ? ` as of ${longDate(asOf)}` : ''}`;
}

function caseTooltip(found: CaseStatus): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText(`${caseText(found)}\n${found.folder}`);
  if (found.problems > 0) {
    tooltip.appendText(
      found.problems === 1
        ? '\nOne file of the case could not be read in full; see Problems.'
        : `\n${found.problems} files of the case could not be read in full; see Problems.`,
    );
  }
  return tooltip;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `2016-04-20` as `April 20, 2016`; anything else as it is. */
function longDate(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${name} ${Number(date)}, ${year}` : day;
}
