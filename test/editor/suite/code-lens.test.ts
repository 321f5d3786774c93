import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { smallPacket } from '../../support/small-packet';
import { closeAll, pincite, show, written } from '../support/drafts';
import { until } from '../support/waiting';

const settings = () => vscode.workspace.getConfiguration('pincite');

describe('references over headings and exhibits', () => {
  let declaration: vscode.Uri;

  before(async () => {
    await pincite();
    for (const [path, text] of Object.entries(smallPacket)) {
      const uri = await written(path.replace('/case/', 'lenses/'), text);
      if (path.endsWith('reyes.filing.md')) declaration = uri;
    }
  });
  after(async () => {
    await settings().update('referencesCodeLens', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  const lenses = async () =>
    vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      declaration,
    );

  it('come with the setting, and a click shows what they count', async () => {
    await show(declaration);
    assert.deepEqual(await lenses(), [], 'there are none before the user asks for them');
    await settings().update('referencesCodeLens', true, vscode.ConfigurationTarget.Global);
    let found = await lenses();
    // The server hears of the setting a moment later.
    while (found.length === 0) found = await lenses();
    assert.deepEqual(
      found.map(({ command }) => command?.title),
      ['Exhibit A: 4 references', 'Exhibit B: 1 reference'],
    );
    const [first] = found;
    assert.ok(first?.command);
    await vscode.commands.executeCommand(first.command.command, ...(first.command.arguments ?? []));
    // The list is open, on the nearest of its references: the next ones are in the motion.
    const place = () => {
      const editor = vscode.window.activeTextEditor;
      return `${editor?.document.uri.path} ${editor?.selection.active.line}`;
    };
    const before = place();
    await vscode.commands.executeCommand('goToNextReference');
    await until(
      (listener) =>
        vscode.Disposable.from(
          vscode.window.onDidChangeActiveTextEditor(listener),
          vscode.window.onDidChangeTextEditorSelection(listener),
        ),
      () => (place() === before ? undefined : place()),
      () => `the list leads nowhere from ${before}`,
    );
    assert.match(place(), /lenses\/(?:motion|declarations\/reyes)\.filing\.md [1-9]/);
  });
});
