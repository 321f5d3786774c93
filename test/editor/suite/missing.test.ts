import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { smallPacket } from '../../support/small-packet';
import { closeAll, pincite, rangeOf, show, written } from '../support/drafts';
import { codeOf, until } from '../support/waiting';

describe('what is missing', () => {
  let motion: vscode.Uri;

  before(async () => {
    await pincite();
    for (const [path, text] of Object.entries(smallPacket)) {
      const cited = text.replace('Nobody answered.', 'Nobody answered. Hale Decl. ¶ 2, Ex. H.');
      const uri = await written(path.replace('/case/', 'missing/'), cited);
      if (path.endsWith('motion.filing.md')) motion = uri;
    }
  });
  after(closeAll);

  const found = (code: string) =>
    vscode.languages.getDiagnostics(motion).find((one) => codeOf(one) === code);
  const untilFound = (code: string, isThere: boolean) =>
    until(
      (listener) => vscode.languages.onDidChangeDiagnostics(listener),
      () => (found(code) !== undefined) === isThere || undefined,
      () => JSON.stringify(vscode.languages.getDiagnostics(motion).map(codeOf)),
    );

  it('is made by its quick fix and shown, and the finding goes', async () => {
    const { document } = await show(motion);
    await untilFound('xref/unknown-declaration', true);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      motion,
      rangeOf(document, 'Hale Decl.'),
    );
    const action = actions.find(({ title }) => title === 'Create the declaration of Hale');
    assert.ok(action?.edit && action.command);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await vscode.commands.executeCommand(
      action.command.command,
      ...(action.command.arguments ?? []),
    );
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? '', /missing\/declarations\/hale\.filing\.md$/);
    assert.equal(editor?.document.getText(editor.selection), '[FIRST NAME]');
    await untilFound('xref/unknown-declaration', false);
    assert.equal(await vscode.workspace.applyEdit(action.edit), false, 'nothing is overwritten');
  });
});
