import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whyNot } from '../../../client/src/features/quote-from-record';
import { itemsOf, titleOf } from '../../../client/src/record/pick-passage';
import type { RecordSearchResult } from '../../../server/src/protocol/record';
import { closeAll, fileOf, pincite, placeOf, show, written } from '../support/drafts';

const copy =
  'Plaintiff’s Statement\fWhen messages were left, there were no returned calls. Counsel regrets it.';

const quoting = (typed: string) =>
  vscode.commands.executeCommand<string | undefined>('pincite.quoteFromRecord', typed);

describe('Pincite: Quote from Record', () => {
  const beside = () => fileOf('loop-ai', 'case.yaml');
  let record: vscode.Uri;
  before(async () => {
    await pincite();
    record = await written('record/589.txt', copy, beside());
  });
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(record, '..'), { recursive: true }));
  afterEach(closeAll);

  it('puts quotation and citation behind the words at the cursor, and one undo takes them away', async () => {
    const text = 'Counsel states:\n\nIt is so. [Docket No. 589.]\n';
    const uri = await written('quoting.filing.md', text, beside());
    const editor = await show(uri);
    const end = placeOf(editor.document, 'states:', 'states:'.length);
    editor.selection = new vscode.Selection(end, end);
    const quoted =
      '“When messages were left, there were no returned calls.” [Docket No. 589 at 2.]';
    assert.equal(await quoting('returned calls'), ` ${quoted}`);
    assert.equal(editor.document.lineAt(0).text, `Counsel states: ${quoted}`);
    assert.equal(editor.selection.active.character, editor.document.lineAt(0).text.length);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
    await vscode.workspace.fs.delete(uri);
  });

  it('inserts nothing where no passage has the words', async () => {
    const uri = await written('quoting-nothing.filing.md', 'Nothing.\n', beside());
    const { document } = await show(uri);
    assert.equal(await quoting('zebra crossing'), undefined);
    assert.equal(document.getText(), 'Nothing.\n');
    await vscode.workspace.fs.delete(uri);
  });

  it('says in the list how much was read, what has no text, and that there is more', () => {
    const searched: Extract<RecordSearchResult, { kind: 'searched' }> = {
      kind: 'searched',
      hits: [],
      total: 0,
      more: false,
      tooShort: false,
      copies: 12,
      read: 12,
      pages: 340,
      scans: ['7.pdf'],
      unread: [],
      reading: false,
    };
    assert.equal(
      titleOf(searched),
      'Quote from Record: 12 papers, 340 pages; 7.pdf is a scan without text',
    );
    assert.equal(
      titleOf({ ...searched, read: 1, pages: 1, scans: [], unread: ['8.pdf'], reading: true }),
      'Quote from Record: 1 of 12 papers read, 1 page; 1 could not be read',
    );
    assert.deepEqual(
      itemsOf(searched).map(({ label }) => label),
      ['No passage has these words'],
    );
    assert.deepEqual(itemsOf({ ...searched, tooShort: true }), []);
    const hit = { citation: 'Dkt. 1 at 2', paper: 'ORDER', passage: '… so', text: '', uri: '' };
    assert.deepEqual(
      itemsOf({ ...searched, hits: [hit], total: 70 }).map(({ label, detail }) => [label, detail]),
      [
        ['Dkt. 1 at 2', '… so'],
        ['70 passages have these words; type more of them', undefined],
      ],
    );
  });

  it('names the folder that copies belong in', () => {
    assert.match(
      whyNot({ kind: 'no-copies', folder: '/case/record' }),
      /into \/case\/record, named/,
    );
    assert.match(whyNot({ kind: 'no-case' }), /in no case folder/);
  });
});
