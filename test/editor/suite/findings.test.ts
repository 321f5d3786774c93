import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  fileOf,
  pincite,
  placeOf,
  rangeOf,
  replace,
  show,
  written,
} from '../support/drafts';
import { untilFindings } from '../support/waiting';

const slips = [
  'docket/number-agreement Nos.',
  'term/near-miss Almaxwave',
  'term/near-miss Almaxwave',
];

describe('findings in the editor', () => {
  before(pincite);
  afterEach(closeAll);

  it('are the real slips of the sample and nothing else, each with a code and a severity', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    const found = await untilFindings(document, slips);
    assert.deepEqual(
      found.map(({ severity }) => severity),
      slips.map(() => vscode.DiagnosticSeverity.Warning),
    );
  });

  it('go when a quick fix is applied, which changes nothing else', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    await untilFindings(document, slips);
    const before = document.getText();
    const actions = await quickFixes(document, rangeOf(document, 'Nos. 582'));
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit, `no preferred fix among ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), before.replace('Nos. 582', 'No. 582'));
    await untilFindings(document, slips.slice(1));
  });

  it('go all at once by Fix All', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    await untilFindings(document, slips);
    const before = document.getText();
    await vscode.commands.executeCommand('editor.action.fixAll');
    await untilFindings(document, []);
    const mended = before.replace('Nos. 582', 'No. 582').replaceAll('Almaxwave', 'Almawave');
    assert.equal(document.getText(), mended);
  });

  it('are silenced for a paragraph by a quick fix', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    await untilFindings(document, slips);
    const actions = await quickFixes(document, rangeOf(document, 'Nos. 582'));
    const silence = actions.find(({ title }) => title.startsWith('Silence'));
    assert.ok(silence?.edit);
    assert.ok(await vscode.workspace.applyEdit(silence.edit));
    await untilFindings(document, slips.slice(1));
  });

  it('follow what is typed', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    await untilFindings(document, slips);
    await replace(document, 'Docket No. 601', 'Docket No. 700');
    await untilFindings(document, [slips[0] ?? '', 'docket/unknown-entry 700', ...slips.slice(1)]);
  });

  it('obey the severities that are set', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    await untilFindings(document, slips);
    const settings = vscode.workspace.getConfiguration('pincite');
    try {
      await settings.update('severity', { 'term/near-miss': 'off', 'docket/*': 'hint' });
      const [found] = await untilFindings(document, slips.slice(0, 1));
      assert.equal(found?.severity, vscode.DiagnosticSeverity.Hint);
    } finally {
      await settings.update('severity', undefined);
    }
    await untilFindings(document, slips);
  });

  it('come to Markdown inside a case, and not outside of any', async () => {
    const slip = 'The court so ordered. [Docket Nos. 582.]\n';
    const inside = await written('notes.md', slip, fileOf('loop-ai', 'case.yaml'));
    const markdown = await vscode.workspace.openTextDocument(await written('notes.md', slip));
    const text = await vscode.workspace.openTextDocument(await written('notes.txt', slip));
    await untilFindings((await show(inside)).document, slips.slice(0, 1));
    // Opened last: when it has its finding, those before it had their turn.
    const { document } = await show(await written('notes.filing.md', slip));
    await untilFindings(document, slips.slice(0, 1));
    assert.deepEqual(vscode.languages.getDiagnostics(markdown.uri), []);
    assert.deepEqual(vscode.languages.getDiagnostics(text.uri), []);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      markdown.uri,
      placeOf(markdown, '582', 1),
    );
    assert.deepEqual(hovers, []);
    await vscode.workspace.fs.delete(inside);
  });
});

async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
}
