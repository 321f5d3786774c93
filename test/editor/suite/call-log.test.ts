import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileOf, pincite, show, written } from '../support/drafts';

const log = 'Date,Time,From,To,Min\n3/9/2016,9:00,Roe,Doe,1\n3/7/2016,14:05,Roe,Doe,2\n';

describe('Pincite: Check Call Log', () => {
  before(pincite);
  afterEach(closeAll);

  it('tables the calls below the cursor’s paragraph, and one undo takes them away', async () => {
    const text = '1. I made these calls.\n\n2. I swear to it.\n';
    const beside = fileOf('loop-ai', 'case.yaml');
    const calls = await written('exported.csv', log, beside);
    const uri = await written('caller.filing.md', text, beside);
    const editor = await show(uri);
    editor.selection = new vscode.Selection(0, 3, 0, 3);
    assert.equal(await vscode.commands.executeCommand('pincite.checkCallLog', calls), 2);
    assert.equal(
      editor.document.getText(),
      [
        '1. I made these calls.',
        '',
        '| No. | Date | Time | Length | From | To |',
        '| --- | --- | --- | --- | --- | --- |',
        '| 1 | March 7, 2016 | 2:05 p.m. | 2 min | Roe | Doe |',
        '| 2 | March 9, 2016 | 9:00 a.m. | 1 min | Roe | Doe |',
        '',
        '2. I swear to it.',
        '',
      ].join('\n'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
    await vscode.workspace.fs.delete(uri);
    await vscode.workspace.fs.delete(calls);
  });

  it('fills the blank table of a kit, and leaves alone one that has words in it', async () => {
    const head = '| Date | Time |\n| --- | --- |\n';
    const beside = fileOf('loop-ai', 'case.yaml');
    const calls = await written('exported.csv', log, beside);
    const uri = await written('tabled.filing.md', '', beside);
    const { document } = await show(uri);
    const filled = async (text: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(0, 0), text);
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.equal(await vscode.commands.executeCommand('pincite.checkCallLog', calls), 2);
      const result = document.getText();
      await vscode.commands.executeCommand('workbench.action.files.revert');
      return result;
    };
    const blank = await filled(`One.\n\n${head}| [DATE] | [TIME] |\n\nTwo.\n`);
    assert.match(blank, /^One\.\n\n\| No\. \| Date [\s\S]*\| Roe \| Doe \|\n\nTwo\.\n$/);
    assert.doesNotMatch(blank, /\[DATE\]/);
    const mine = `${head}| [DATE] | noon |\n`;
    assert.ok((await filled(mine)).includes(mine));
    await vscode.workspace.fs.delete(uri);
    await vscode.workspace.fs.delete(calls);
  });
});
