import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CodeAction, CompletionItem, Hover } from 'vscode-languageserver-protocol';
import { folderWith, TestClient } from './support/client';

const draft = 'See Dkt. 2.\n';

// case.yaml and docket.yaml are files that people write by hand: the server helps there too.
describe('case files in the server', () => {
  let client: TestClient | undefined;
  let made: ReturnType<typeof folderWith> | undefined;
  const open = async (files: Record<string, string>, name: string, language = 'yaml') => {
    made = folderWith(files);
    client = await TestClient.start({ folders: [made.path] });
    const uri = made.uri(name);
    await client.open(uri, language);
    return { client, uri };
  };
  afterEach(async () => {
    await client?.stop();
    made?.remove();
  });

  it('completes keys and courts, whatever language the client gives the file', async () => {
    const text = 'court: \nnumber: 1\nd\n';
    const { client, uri } = await open({ 'case.yaml': text }, 'case.yaml', 'plaintext');
    const at = (line: number, character: number) =>
      client.connection.sendRequest<CompletionItem[] | null>('textDocument/completion', {
        textDocument: { uri },
        position: { line, character },
      });
    const keys = (await at(2, 1)) ?? [];
    deepEqual(keys.find(({ label }) => label === 'docket')?.textEdit, {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } },
      newText: 'docket: ',
    });
    ok(!keys.some(({ label }) => label === 'court'), 'a key that is there is not offered');
    const court = (await at(0, 7))?.find(({ label }) => label === 'cand');
    match(court?.detail ?? '', /Northern District of California/);
  });

  it('completes the files that may be a docket, and those that may be a call log', async () => {
    const text = 'court: cand\nnumber: 1\ndocket: \ncalls: \n';
    const files = { 'case.yaml': text, 'docket.html': '', 'bill.csv': '', 'my-calls.tsv': '' };
    const { client, uri } = await open(files, 'case.yaml');
    const at = async (line: number, character: number) => {
      const position = { line, character };
      const params = { textDocument: { uri }, position };
      const items = await client.request<CompletionItem[] | null>(
        'textDocument/completion',
        params,
      );
      return items?.map(({ label }) => label);
    };
    deepEqual(await at(2, 8), ['docket.html', 'bill.csv', 'my-calls.tsv']);
    deepEqual(await at(3, 7), ['my-calls.tsv', 'bill.csv']);
  });

  it('completes entry numbers behind “re” in docket.yaml', async () => {
    const docket = 'entries:\n  - { number: 1, filed: 2016-04-11, text: ORDER }\n  - number: 2\n';
    const files = { 'case.yaml': 'court: cand\nnumber: 1\n', 'docket.yaml': docket };
    const { client, uri } = await open(files, 'docket.yaml');
    // The answer tells that the docket was read while it was whole.
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    await client.change(uri, { text: `${docket}    re: [` });
    const items = await client.connection.sendRequest<CompletionItem[] | null>(
      'textDocument/completion',
      { textDocument: { uri }, position: { line: 3, character: 9 } },
    );
    // Broken as it stands, the docket read last is in force.
    deepEqual(
      items?.map(({ label }) => label),
      ['2', '1'],
    );
  });

  it('says which court an id means', async () => {
    const { client, uri } = await open({ 'case.yaml': 'court: cand\nnumber: 1\n' }, 'case.yaml');
    const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 8 },
    });
    match(JSON.stringify(hover?.contents), /Northern District of California/);
    deepEqual(hover?.range, {
      start: { line: 0, character: 7 },
      end: { line: 0, character: 11 },
    });
  });

  it('shows a misspelt key at the key, and mends it', async () => {
    const text = 'court: cand\nnumber: 1\ndokcet: docket.yaml\n';
    const { client, uri } = await open({ 'case.yaml': text }, 'case.yaml');
    const [problem] = await client.until(uri, (found) => found.length > 0);
    equal(problem?.code, 'case-file/unknown-key');
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } };
    deepEqual(problem?.range, range);
    const actions = await client.connection.sendRequest<CodeAction[] | null>(
      'textDocument/codeAction',
      { textDocument: { uri }, range, context: { diagnostics: [] } },
    );
    equal(actions?.[0]?.title, 'Change to “docket”');
    match(JSON.stringify(actions?.[0]?.edit), /"newText":"docket"/);
    await client.change(uri, { text: text.replace('dokcet', 'record') });
    await client.until(uri, (found) => found.length === 0);
  });

  it('shows broken YAML at its place', async () => {
    const files = { 'case.yaml': 'court: cand\nnumber: "1\n', 'a.filing.md': draft };
    const { client, uri } = await open(files, 'case.yaml');
    const [problem] = await client.until(uri, (found) => found.length > 0);
    match(String(problem?.code), /^case-file\//);
    ok((problem?.range.start.line ?? 0) >= 1, 'not at the top of the file');
  });
});
