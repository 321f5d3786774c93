import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileOf, pincite, replace, show, written } from '../support/drafts';
import { until, untilFindings } from '../support/waiting';

const slips = [
  'docket/number-agreement Nos.',
  'term/near-miss Almaxwave',
  'term/near-miss Almaxwave',
];

describe('the server in the editor', () => {
  afterEach(closeAll);

  it('works on after Pincite: Restart Server, the draft untouched', async () => {
    const { server } = await pincite();
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    await untilFindings(document, slips);
    await replace(document, 'Nos. 582', 'No. 582');
    const draft = document.getText();
    const old = server.processId;
    assert.equal(await vscode.commands.executeCommand('pincite.restartServer'), true);
    assert.notEqual(server.processId, old);
    await untilFindings(document, slips.slice(1));
    assert.equal(document.getText(), draft);
    assert.equal(document.isDirty, true);
  });

  it('is started anew when it crashes, the draft untouched', async () => {
    const { server } = await pincite();
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    await untilFindings(document, slips);
    await replace(document, 'Nos. 582', 'No. 582');
    const draft = document.getText();
    const old = server.processId;
    assert.ok(old);
    const again = until(
      (listener) => server.onDidChangeState(listener),
      () => (server.processId !== undefined && server.processId !== old ? true : undefined),
      () => `process ${server.processId}`,
    );
    process.kill(old, 'SIGKILL');
    await again;
    await untilFindings(document, slips.slice(1));
    assert.equal(document.getText(), draft);
    await replace(document, 'Docket No. 601', 'Docket Nos. 601');
    await untilFindings(document, [slips[0] ?? '', ...slips.slice(1)]);
  });

  it('knows a new filing without saving it', async () => {
    await pincite();
    const document = await vscode.workspace.openTextDocument({
      language: 'filing',
      content: 'Granted. [Docket Nos. 582.]\n',
    });
    await vscode.window.showTextDocument(document);
    await untilFindings(document, slips.slice(0, 1));
  });
});

describe('the language of filings', () => {
  afterEach(closeAll);

  for (const name of ['a.filing.md', 'a.filing', 'a.brief', 'a.pleading']) {
    it(`is that of ${name}`, async () => {
      const { document } = await show(await written(name, 'Text.\n'));
      assert.equal(document.languageId, 'filing');
    });
  }

  it('wraps its lines and leaves typographic quotes alone', async () => {
    const { document } = await show(await written('a.filing.md', 'Text.\n'));
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });
});
