import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { AsksOne, AsksSeveral, AsksText } from '../../../client/src/asking';

/**
 * A window in which these answers are given in turn: words, or a part of the label to choose. After
 * the last one the user leaves.
 */
export function answering(...answers: readonly string[]): AsksText & AsksOne {
  const left = [...answers];
  return {
    showInputBox: async () => left.shift(),
    async showQuickPick<Item extends vscode.QuickPickItem>(items: readonly Item[]) {
      const answer = left.shift();
      return answer === undefined
        ? undefined
        : items.find(({ label }) => label.toLowerCase().includes(answer.toLowerCase()));
    },
  };
}

/** The same where any number of labels is chosen from a list; no question may come after the last. */
export function choosing(
  ...answers: readonly (string | readonly string[] | undefined)[]
): AsksText & AsksSeveral & { readonly left: readonly unknown[] } {
  const left = [...answers];
  const next = () => {
    assert.ok(left.length > 0, 'one question too many');
    return left.shift();
  };
  return {
    left,
    async showInputBox() {
      const answer = next();
      assert.ok(answer === undefined || typeof answer === 'string');
      return answer;
    },
    async showQuickPick<Item extends vscode.QuickPickItem>(items: readonly Item[]) {
      const labels = next();
      assert.ok(typeof labels !== 'string');
      return labels && items.filter(({ label }) => labels.includes(label));
    },
  };
}
