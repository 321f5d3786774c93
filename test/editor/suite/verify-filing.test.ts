import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileOf, pincite, show } from '../support/drafts';
import { until } from '../support/waiting';

describe('Pincite: Verify Filing', () => {
  before(pincite);
  afterEach(closeAll);

  it('reports the filing beside it, and saves the page', async () => {
    const editor = await show(fileOf('loop-ai', 'order.filing.md'));
    const before = editor.document.getText();
    const counts = await vscode.commands.executeCommand<{ wrong: number; right: number }>(
      'pincite.verifyFiling',
    );
    assert.equal(counts.wrong, 3, 'the three slips of the order');
    assert.ok(counts.right > 5);
    const labels = () =>
      vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
    await until(
      (listener) => vscode.window.tabGroups.onDidChangeTabs(listener),
      () => labels().find((label) => label.startsWith('Report: ')),
      () => labels().join(', '),
    );
    const to = fileOf('loop-ai', 'order.report.html');
    assert.equal(await vscode.commands.executeCommand('pincite.saveReport', to), true);
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
    assert.match(page, /To mend \(3\)/);
    assert.doesNotMatch(page, /<script|command:/);
    await vscode.workspace.fs.delete(to);
    assert.equal(editor.document.getText(), before);
  });

  it('goes back to the line that a row names', async () => {
    const uri = fileOf('loop-ai', 'order.filing.md');
    await vscode.commands.executeCommand('pincite.showPlace', uri.toString(), 4);
    const { activeTextEditor: editor } = vscode.window;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.equal(editor?.selection.active.line, 4);
  });
});
