import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { settingsIn } from '../../../client/src/trust';
import { closeAll, fileOf, pincite, replace, show } from '../support/drafts';
import { codeOf, untilError, untilFindings } from '../support/waiting';

const { fs } = vscode.workspace;

describe('a firm’s own templates', () => {
  const folder = 'letter-of-firm';
  let templates: vscode.Uri;
  const set = (value: string | undefined) =>
    vscode.workspace
      .getConfiguration('pincite')
      .update('templates', value, vscode.ConfigurationTarget.Global);

  before(async () => {
    await pincite();
    templates = vscode.Uri.joinPath(fileOf('loop-ai', '.'), '..', 'firm-templates');
  });
  afterEach(async () => {
    await set(undefined);
    await closeAll();
    for (const one of [templates, fileOf('loop-ai', folder)]) {
      await fs.delete(one, { recursive: true }).then(undefined, () => undefined);
    }
  });

  it('are checked at their place, and taken by New Filing once they are right', async () => {
    const uri = vscode.Uri.joinPath(templates, 'statement', 'statement.mustache');
    const text = '{{caption}}\n\nThe firm’s words for {{partie}}.\n';
    await fs.writeFile(uri, new TextEncoder().encode(text));
    await set(templates.fsPath);
    const { document } = await show(uri);
    const problem = await untilError(document);
    assert.equal(codeOf(problem), 'template/unknown-placeholder');
    assert.equal(document.getText(problem.range), '{{partie}}');
    await show(fileOf('loop-ai', 'order.filing.md'));
    const make = () =>
      vscode.commands.executeCommand('pincite.newFiling', { kit: 'statement', folder });
    assert.equal(await make(), undefined, 'nothing is written from a wrong template');
    await replace(document, 'partie', 'party');
    await untilFindings(document, []);
    await show(fileOf('loop-ai', 'order.filing.md'));
    assert.ok(await make());
    const made = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(made, /The firm’s words for Loop AI Labs Inc\.\n/);
  });

  it('are not read in a workspace that is not trusted', () => {
    const settings = { checkDelay: 150, templates: '/firm' };
    assert.deepEqual(settingsIn(settings, true), settings);
    assert.deepEqual(settingsIn(settings, false), { checkDelay: 150, templates: '' });
    const extension = vscode.extensions.getExtension('pincite.pincite');
    const { untrustedWorkspaces } = extension?.packageJSON.capabilities ?? {};
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ['pincite.templates']);
  });
});
