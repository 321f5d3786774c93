import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileOf, pincite, placeOf, show } from '../support/drafts';

const item = {
  number: 596,
  kind: 'declaration',
  text: 'Declaration',
  cited: 1,
  citation: 'Docket No. 596',
  attachments: [],
};

// What a click in the view does, as the view calls it.
describe('the docket view', () => {
  before(pincite);
  afterEach(closeAll);

  it('inserts a citation at the cursor, in one undo step', async () => {
    const files = await vscode.workspace.fs.readDirectory(fileOf('loop-ai', '.'));
    const name = files.map(([one]) => one).find((one) => one.endsWith('.filing.md'));
    assert.ok(name);
    const editor = await show(fileOf('loop-ai', name));
    const before = editor.document.getText();
    const at = placeOf(editor.document, '596-1');
    editor.selection = new vscode.Selection(at, at);
    const node = { kind: 'entry', item };
    assert.equal(await vscode.commands.executeCommand('pincite.docket.insertCitation', node), true);
    assert.ok(editor.document.getText().includes('Docket No. 596596-1'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('writes nothing into the docket’s own file', async () => {
    const editor = await show(fileOf('loop-ai', 'docket.yaml'));
    const node = { kind: 'entry', item };
    assert.equal(
      await vscode.commands.executeCommand('pincite.docket.insertCitation', node),
      false,
    );
    assert.equal(editor.document.isDirty, false);
  });
});
