import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension in the editor', () => {
  it('is found under its name and becomes active', async () => {
    const extension = vscode.extensions.getExtension('pincite.pincite');
    assert.ok(extension, 'the editor does not know pincite.pincite');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('calls a *.filing.md document a filing, not Markdown', async () => {
    const [order] = await vscode.workspace.findFiles('order.filing.md');
    assert.ok(order, 'the sample case has no order.filing.md');
    const document = await vscode.workspace.openTextDocument(order);
    assert.equal(document.languageId, 'filing');
  });

  it('brings only commands that can be run', async () => {
    const extension = vscode.extensions.getExtension('pincite.pincite');
    assert.ok(extension, 'the editor does not know pincite.pincite');
    await extension.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    const declared: ReadonlyArray<{ readonly command: string }> =
      extension.packageJSON.contributes?.commands ?? [];
    const missing = declared.map(({ command }) => command).filter((name) => !known.has(name));
    assert.deepEqual(missing, []);
  });
});
