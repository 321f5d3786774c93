import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { smallPacket } from '../../support/small-packet';
import { closeAll, pincite, show, written } from '../support/drafts';

describe('going to a symbol of the case', () => {
  let motion: vscode.Uri;

  before(async () => {
    await pincite();
    for (const [path, text] of Object.entries(smallPacket)) {
      const uri = await written(path.replace('/case/', 'symbols/'), text);
      if (path.endsWith('motion.filing.md')) motion = uri;
    }
  });
  after(closeAll);

  it('finds what stands in filings that are not open', async () => {
    await show(motion);
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Declaration of Daniel',
    );
    const ours = found.filter(({ location }) => location.uri.path.includes('/symbols/'));
    assert.deepEqual(
      ours.map(({ name, location }) => [name, location.uri.path.split('/').at(-1)]),
      [['Declaration of Daniel Okafor', 'okafor.filing.md']],
    );
  });
});
