import * as vscode from 'vscode';
import {
  type DateAtParams,
  type DateAtResult,
  type DeadlineParams,
  type DeadlineResult,
  dateAt,
  deadline,
} from '../../../server/src/protocol/dates';
import type { ClientContext, Feature } from '../context';
import { askDeadline, countAsText, type DeadlineWords } from '../dates/ask-deadline';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

/**
 * `Pincite: Compute Deadline…`: counts a period from the date under the cursor, shows the count
 * step by step, and inserts the date in one undo step. With an argument
 * `{ from, count, unit, before?, service? }` nothing is asked and the date is inserted, as for a
 * keybinding. Gives the deadline, or undefined where the user left.
 */
export const computeDeadline: Feature = (context) =>
  vscode.commands.registerCommand('pincite.computeDeadline', (given: unknown) =>
    run(context, given),
  );

async function run({ server }: ClientContext, given: unknown): Promise<DeadlineResult | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !mayBeFiling(editor.document)) {
    void vscode.window.showInformationMessage('Open a filing first; the date goes into it.');
    return undefined;
  }
  const uri = editor.document.uri.toString();
  const { line, character } = editor.selection.active;
  try {
    const words = givenDeadline(given) ?? (await ask(server, uri, { line, character }));
    if (!words) return undefined;
    const answer = await server.request<DeadlineResult | null>(deadline, {
      uri,
      ...words,
    } satisfies DeadlineParams);
    if (!answer) {
      void vscode.window.showWarningMessage(`“${words.from}” is no day of the calendar.`);
      return undefined;
    }
    if (givenDeadline(given) || (await confirm(answer))) await insert(editor, answer.text);
    return answer;
  } catch (error) {
    server.log.error('No deadline was computed.', error);
    void offerRestart('Pincite’s server does not answer, so no deadline was computed.');
    return undefined;
  }
}

async function ask(
  server: ClientContext['server'],
  uri: string,
  position: DateAtParams['position'],
): Promise<DeadlineWords | undefined> {
  const at = await server.request<DateAtResult | null>(dateAt, {
    uri,
    position,
  } satisfies DateAtParams);
  if (!at) {
    void vscode.window.showInformationMessage('Pincite does not serve this document.');
    return undefined;
  }
  return askDeadline(vscode.window, at);
}

/** Shows the count, and asks what to do with it: true to insert the date. */
async function confirm(answer: DeadlineResult): Promise<boolean> {
  const insertion = { label: `$(check) Insert ${answer.text}`, description: answer.weekday };
  const copy = { label: '$(copy) Copy the count', description: 'every step on a line' };
  const doubt = answer.uncertain
    ? [{ label: `$(question) Or ${answer.uncertain.date}`, detail: answer.uncertain.why }]
    : [];
  const steps = answer.steps.map(({ date, weekday, counted, why }) => ({
    label: date,
    description: `${weekday} · ${counted}`,
    detail: why,
  }));
  const line = { label: 'The count', kind: vscode.QuickPickItemKind.Separator };
  const chosen = await vscode.window.showQuickPick([insertion, copy, ...doubt, line, ...steps], {
    title: `Due ${answer.weekday}, ${answer.text}`,
    placeHolder: 'Enter inserts the date',
    ignoreFocusOut: true,
  });
  if (chosen === copy) {
    await vscode.env.clipboard.writeText(countAsText(answer));
    void vscode.window.setStatusBarMessage('The count was copied.', 3000);
  }
  return chosen === insertion;
}

/** In place of the selection, or at the cursor. */
async function insert(editor: vscode.TextEditor, text: string): Promise<void> {
  await editor.edit((edit) => edit.replace(editor.selection, text), {
    undoStopBefore: true,
    undoStopAfter: true,
  });
}

function givenDeadline(given: unknown): DeadlineWords | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { from, count, unit, before, service } = given as Partial<DeadlineWords>;
  if (typeof from !== 'string' || typeof count !== 'number') return undefined;
  return { from, count, unit: unit ?? 'days', before: before ?? false, service: service ?? 'none' };
}
