import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CompletionItem,
  type CompletionList,
  type Hover,
  type Location,
  type Position,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient, uriOf } from './support/client';

// One filing is open, the others are on disk: what is asked of the open one reaches them all.
describe('a packet in the server', () => {
  let folder = '';
  let client: TestClient;
  const file = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const reyes = 'declarations/reyes.filing.md';
  const place = (name: string, words: string, into = 0) => {
    const text = read(name);
    ok(text.includes(words), words);
    const document = TextDocument.create('', 'filing', 1, text);
    const position: Position = document.positionAt(text.indexOf(words) + into);
    return { textDocument: { uri: uriOf(file(name)) }, position };
  };
  const changesIn = ({ documentChanges }: WorkspaceEdit) =>
    (documentChanges ?? []).flatMap((one) => (TextDocumentEdit.is(one) ? [one] : []));
  const edited = (name: string, edit: WorkspaceEdit) =>
    TextDocument.applyEdits(
      TextDocument.create('', 'filing', 1, read(name)),
      changesIn(edit)
        .filter(({ textDocument }) => textDocument.uri === uriOf(file(name)))
        .flatMap(({ edits }) => edits as TextEdit[]),
    );

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pincite-packet-'));
    cpSync(fileURLToPath(new URL('../fixtures/short-motion', import.meta.url)), folder, {
      recursive: true,
    });
    client = await TestClient.start({ folders: [folder] });
    await client.open(uriOf(file(reyes)));
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds who cites a paragraph in filings that are not open', async () => {
    const found = await client.request<Location[]>('textDocument/references', {
      ...place(reyes, '5. Exhibit A'),
      context: { includeDeclaration: false },
    });
    const uris = found.map(({ uri }) => uri);
    ok(uris.includes(uriOf(file('motion.filing.md'))), uris.join());
  });

  it('hovers a reference with the start of what it points at', async () => {
    const hover = await client.request<Hover>(
      'textDocument/hover',
      place(reyes, 'paragraphs 5 and 6', 12),
    );
    match((hover.contents as { value: string }).value, /shows four calls/);
  });

  it('renames an exhibit in every filing with one edit', async () => {
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...place(reyes, 'Exhibit A shows four', 8),
      newName: 'J',
    });
    deepEqual(
      changesIn(edit).map(({ textDocument: { uri, version } }) => [uri, version]),
      [
        [uriOf(file(reyes)), 1],
        [uriOf(file('motion.filing.md')), null],
      ],
    );
    match(edited('motion.filing.md', edit), /Reyes Decl\. ¶ 4, Ex\. J\./);
    match(edited(reyes, edit), /Exhibit J shows four/);
  });

  it('offers the paragraphs of a declaration that is not open, and shows the one looked at', async () => {
    const uri = uriOf(file('motion.filing.md'));
    const words = 'No call came in. Reyes Decl. ¶ ';
    await client.open(uri, 'filing', `# I. CALLS\n\n${words}`);
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 2, character: words.length },
      context: { triggerKind: 2, triggerCharacter: ' ' },
    });
    equal(list.items.length, 10);
    const item = await client.request<CompletionItem>(
      'completionItem/resolve',
      list.items[5] ?? {},
    );
    equal(item.label, '6');
    match((item.documentation as { value: string }).value, /no line for calls to cellphones/);
    await client.close(uri);
  });

  it('says why it will not rename', async () => {
    await rejects(
      client.request('textDocument/rename', {
        ...place(reyes, 'Exhibit A shows four', 8),
        newName: 'B',
      }),
      /“B” is the name of something else already/,
    );
    await rejects(
      client.request('textDocument/prepareRename', place(reyes, '5. Exhibit')),
      /Pincite: Renumber/,
    );
  });

  it('renames a party in the filings and in the case file, which is not open', async () => {
    const motion = file('motion.filing.md');
    const text = read('motion.filing.md');
    const term = text.indexOf('(“IQS”)') + 2;
    ok(term > 2, 'the motion sets IQS');
    const document = TextDocument.create('', 'filing', 1, text);
    await client.open(uriOf(motion));
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri: uriOf(motion) },
      position: document.positionAt(term),
      newName: 'IQX',
    });
    match(edited('case.yaml', edit), /short: IQX/);
    match(edited('motion.filing.md', edit), /\(“IQX”\)/);
    await client.close(uriOf(motion));
  });

  it('renames a party from the case file, as it is typed and not saved', async () => {
    const uri = uriOf(file('case.yaml'));
    const text = `# Typed just now.\n${read('case.yaml')}`;
    const document = TextDocument.create('', 'yaml', 1, text);
    const position = document.positionAt(text.indexOf('short: IQS') + 'short: '.length);
    const before = client.caseChanges;
    await client.open(uri, 'yaml', text);
    while (client.caseChanges === before) await client.woken();
    const found = await client.request<{ placeholder: string }>('textDocument/prepareRename', {
      textDocument: { uri },
      position,
    });
    equal(found.placeholder, 'IQS');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri },
      position,
      newName: 'IQX',
    });
    const own = changesIn(edit).find(({ textDocument }) => textDocument.uri === uri);
    match(TextDocument.applyEdits(document, (own?.edits ?? []) as TextEdit[]), /short: IQX/);
    match(edited('motion.filing.md', edit), /\(“IQX”\)/);
    match(edited(reyes, edit), /IQX/);
    equal(
      await client.request('textDocument/prepareRename', {
        textDocument: { uri },
        position: { line: 0, character: 2 },
      }),
      null,
    );
    await client.close(uri);
  });

  it('finds nothing to renumber where all is in order', async () => {
    const result = await client.request('pincite/renumber', {
      uri: uriOf(file(reyes)),
      what: 'paragraph',
    });
    equal(result, null);
  });
});
