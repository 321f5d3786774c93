import type * as vscode from 'vscode';

/** What asks for words: the editor's window, or a test in its place. */
export interface AsksText {
  showInputBox(options: vscode.InputBoxOptions): Thenable<string | undefined>;
}

/** What offers a list of which one is chosen. */
export interface AsksOne {
  showQuickPick<Item extends vscode.QuickPickItem>(
    items: readonly Item[],
    options: vscode.QuickPickOptions,
  ): Thenable<Item | undefined>;
}

/** What offers a list of which any number is chosen. */
export interface AsksSeveral {
  showQuickPick<Item extends vscode.QuickPickItem>(
    items: readonly Item[],
    options: vscode.QuickPickOptions & { canPickMany: true },
  ): Thenable<readonly Item[] | undefined>;
}

/**
 * The answer to a question, trimmed; empty where Enter was pressed on nothing, undefined where the
 * user left.
 */
export async function askText(
  window: AsksText,
  question: vscode.InputBoxOptions,
): Promise<string | undefined> {
  // Dates and numbers are looked up in other windows while they are asked for.
  const answer = await window.showInputBox({ ignoreFocusOut: true, ...question });
  return answer?.trim();
}
