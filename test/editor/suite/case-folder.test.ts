import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { difference } from '../../../client/src/docket/apply-import';
import { closeAll, fileOf, pincite, show } from '../support/drafts';
import { untilFindings } from '../support/waiting';

// Bundled to out/test/editor/suite: the repository is four levels up.
const fixture = (name: string) =>
  vscode.Uri.file(join(__dirname, '../../../../test/fixtures/dockets', name));
const { fs } = vscode.workspace;
const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await fs.readFile(uri));

describe('a case folder made from a saved docket', () => {
  let folder: vscode.Uri;

  before(pincite);
  beforeEach(() => {
    folder = vscode.Uri.joinPath(fileOf('loop-ai', '.'), '..', `roe-v-doe-${Date.now()}`);
  });
  afterEach(async () => {
    await closeAll();
    await fs.delete(folder, { recursive: true });
  });

  it('has its case file, its docket and a draft, in which citations are checked', async () => {
    assert.ok(await newCase(fixture('district-raw.html'), folder));
    const names = (await fs.readDirectory(folder)).map(([name]) => name).sort();
    assert.deepEqual(names, ['case.yaml', 'docket.yaml', 'draft.filing.md']);
    const caseFile = await textOf(vscode.Uri.joinPath(folder, 'case.yaml'));
    assert.match(caseFile, /court: cand/);
    assert.match(caseFile, /Jordan Q Example/);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? '', /draft\.filing\.md$/);
    assert.ok(editor);
    await editor.edit((edit) =>
      edit.insert(
        new vscode.Position(editor.document.lineCount, 0),
        '\nThe order is on the docket. [Docket No. 105.] This is not. [Docket No. 104.]\n',
      ),
    );
    await untilFindings(editor.document, ['docket/unknown-entry 104']);
  });

  it('overwrites nothing', async () => {
    assert.ok(await newCase(fixture('district-raw.html'), folder));
    const file = vscode.Uri.joinPath(folder, 'docket.yaml');
    await fs.writeFile(file, new TextEncoder().encode('entries: []\n'));
    assert.equal(await newCase(fixture('district-raw.html'), folder), undefined);
    assert.equal(await textOf(file), 'entries: []\n');
  });

  it('takes an import in as one undo step, and a second time not at all', async () => {
    assert.ok(await newCase(null, folder));
    const { document } = await show(vscode.Uri.joinPath(folder, 'docket.yaml'));
    const before = document.getText();
    assert.equal(await importInto(folder, fixture('courtlistener.json')), 'imported');
    assert.match(document.getText(), /number: 596/);
    assert.equal(await importInto(folder, fixture('courtlistener.json')), 'nothing-new');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('refuses what is no docket', async () => {
    assert.ok(await newCase(null, folder));
    const file = vscode.Uri.joinPath(folder, 'case.yaml');
    assert.equal(await importInto(folder, file), 'refused');
  });

  it('fetches a docket with the user’s token, and says why where it cannot', async () => {
    assert.ok(await newCase(null, folder));
    const server = createServer((request, response) => {
      const known = request.headers.authorization === 'Token of-our-own';
      const url = request.url ?? '';
      const body = url.includes('/dockets/77/')
        ? { id: 77, court_id: 'cand', docket_number: '4:15-cv-01234', case_name: 'Roe v. Doe' }
        : { next: null, previous: null, results: [{ ...entry, entry_number: 7 }] };
      response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify(known ? body : { detail: 'Invalid token.' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const fetch = (token: string) =>
      vscode.commands.executeCommand('pincite.fetchDocket', {
        docket: 'https://www.courtlistener.com/docket/77/roe-v-doe/',
        into: folder,
        token,
        base,
      });
    try {
      assert.equal(await fetch('of-somebody-else'), 'refused');
      assert.equal(await fetch('of-our-own'), 'imported');
      assert.match(await textOf(vscode.Uri.joinPath(folder, 'docket.yaml')), /number: 7\b/);
    } finally {
      server.close();
    }
  });
});

describe('the stretch in which two texts differ', () => {
  it('is no more than what differs', () => {
    assert.deepEqual(difference('abc', 'abxc'), { start: 2, end: 2, text: 'x' });
    assert.deepEqual(difference('aaa', 'aa'), { start: 2, end: 3, text: '' });
    assert.deepEqual(difference('', 'new'), { start: 0, end: 0, text: 'new' });
  });
});

const entry = {
  id: 9,
  docket: 'https://www.courtlistener.com/api/rest/v4/dockets/77/',
  date_filed: '2016-04-11',
  recap_sequence_number: '2016-04-11.001',
  description: 'RESPONSE filed by Roe Labs Inc.',
  recap_documents: [],
};

function newCase(source: vscode.Uri | null, folder: vscode.Uri): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand('pincite.newCase', { source, folder });
}

function importInto(into: vscode.Uri, source: vscode.Uri): Thenable<string | undefined> {
  return vscode.commands.executeCommand('pincite.importDocket', { into, sources: [source] });
}
