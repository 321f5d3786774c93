import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileOf, pincite, placeOf, replace, show, written } from '../support/drafts';

const text = `---
kind: declaration
declarant: Jane Roe
exhibits:
  A: The call records
---

1. I called. A true copy of the records is attached hereto as Exhibit A.

2. I called again.

3. Nobody answered.
`;

describe('Pincite: Insert Exhibit List', () => {
  before(pincite);
  afterEach(closeAll);

  it('puts the list in, brings it up to date after an edit, each in one undo step', async () => {
    const uri = await written('roe.filing.md', text, fileOf('loop-ai', 'case.yaml'));
    const editor = await show(uri);
    const { document } = editor;
    const at = placeOf(document, 'Nobody answered.');
    editor.selection = new vscode.Selection(at, at);
    assert.equal(await vscode.commands.executeCommand('pincite.insertExhibitList'), true);
    const listed = document.getText();
    assert.match(listed, /\| A \| The call records \| ¶ 1 \| {2}\|\n\n<!-- \/pincite:table -->\n$/);
    assert.equal(editor.selection.active.line, document.lineCount - 1, 'the cursor is behind it');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await vscode.commands.executeCommand('redo');
    assert.equal(await vscode.commands.executeCommand('pincite.insertExhibitList'), false);
    await replace(document, '| The call records |', '| Calls of *March* |');
    await replace(document, 'I called again.', 'I called again, as Exhibit A shows.');
    assert.equal(await vscode.commands.executeCommand('pincite.refreshTables'), true);
    assert.match(document.getText(), /\| A \| Calls of \*March\* \| ¶ 1 \| ¶ 2 \|/);
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /\| A \| Calls of \*March\* \| ¶ 1 \| {2}\|/);
    assert.match(document.getText(), /as Exhibit A shows/);
    await vscode.workspace.fs.delete(uri);
  });
});
