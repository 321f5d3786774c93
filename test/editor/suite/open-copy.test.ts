import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showsPdf } from '../../../client/src/record/open-copy';
import { closeAll, fileOf, pincite, show, written } from '../support/drafts';

describe('links to copies of the record', () => {
  before(pincite);
  afterEach(closeAll);

  it('open a PDF at the page cited, through our own command', async () => {
    const beside = fileOf('loop-ai', 'case.yaml');
    const copy = await written('record/589.pdf', 'no real PDF', beside);
    const uri = await written('linking.filing.md', 'It is so. [Docket No. 589 at 2.]\n', beside);
    await show(uri);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      uri,
    );
    const ours = links.filter(({ target }) => target?.scheme === 'command');
    assert.equal(ours.length, 1);
    const { path, query } = ours[0]?.target ?? assert.fail();
    assert.equal(path, 'pincite.openCopy');
    const [address] = JSON.parse(query) as [string];
    assert.match(address, /record\/589\.pdf#page%3D2$|record\/589\.pdf#page=2$/);
    await vscode.workspace.fs.delete(uri);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(copy, '..'), { recursive: true });
  });

  it('know a viewer of PDFs among the extensions', () => {
    const viewer = {
      contributes: {
        customEditors: [{ viewType: 'pdf.preview', selector: [{ filenamePattern: '*.pdf' }] }],
      },
    };
    assert.equal(showsPdf([{ packageJSON: {} }, { packageJSON: viewer }]), true);
    assert.equal(showsPdf([{ packageJSON: {} }]), false);
  });
});
