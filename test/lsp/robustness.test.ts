import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fc from 'fast-check';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serverPath, TestClient } from './support/client';

const uri = 'untitled:Untitled-1';
const slip = 'See Docket Nos. 1.';

// No document, no request and no client brings the server down.
describe('a server that stays up', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  const stillWorks = async () => {
    await client.open('untitled:after', 'filing', slip);
    equal((await client.until('untitled:after', () => true)).length, 1);
  };

  const texts: Record<string, string> = {
    'binary garbage': `\u0000\u0001\ufffd\u0000 ${slip} \u0000\uffff`,
    'lone surrogates': `\ud800 ${slip} \udc00\udc00 \ud83d`,
    'an empty text': '',
    'deep nesting': '>'.repeat(50_000) + '('.repeat(50_000),
    'one very long line': `${slip} `.repeat(20_000),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`opens ${name}`, async () => {
      await client.open(uri, 'filing', text);
      await client.until(uri, () => true);
      await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
      await stillWorks();
    });
  }

  it('places findings in a text with CR line ends', async () => {
    await client.open(uri, 'filing', `One.\r\r${slip}\r`);
    const [found] = await client.until(uri, (all) => all.length === 1);
    deepEqual(found?.range.start, { line: 2, character: 11 });
  });

  it('says of a text of 50 MB that it is too long, once, and does no more with it', async () => {
    await client.open(uri, 'filing', `${slip} ${'x'.repeat(79)}\n`.repeat(500_000));
    const found = await client.until(uri, () => true);
    deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [['file/too-long', 3]],
    );
    const position = { line: 0, character: 17 };
    equal(await client.request('textDocument/hover', { textDocument: { uri }, position }), null);
    await client.change(uri, { range: { start: position, end: position }, text: 'y' });
    await stillWorks();
    equal(client.sent(uri).length, 1);
  });

  it('survives changes at places that are not there', async () => {
    await client.open(uri, 'filing', `${slip}\n`);
    const place = (line: number, character: number) => ({ line, character });
    await client.change(uri, { range: { start: place(9, 9), end: place(99, 0) }, text: 'End.\n' });
    await client.change(uri, { range: { start: place(0, 999), end: place(0, 5) }, text: '' });
    await client.change(uri, {
      range: { start: place(-1, -5), end: place(-1, -5) },
      text: `${slip}\n\n`,
    });
    await client.change('untitled:never-opened', { text: 'x' });
    await client.until(uri, (found) => found.length === 1);
    await stillWorks();
  });

  it('answers nothing, and logs, where a request makes no sense', async () => {
    await client.open(uri, 'filing', slip);
    equal(await client.request('textDocument/hover', { textDocument: { uri } }), null);
    equal(
      await client.request('textDocument/hover', {
        textDocument: { uri: 'untitled:x' },
        position: { line: 0, character: 0 },
      }),
      null,
    );
    ok(client.log.some((line) => line.includes('textDocument/hover')));
    equal(await client.request('pincite/caption', { uri, title: 'X' }), null);
    await client.connection.sendNotification('textDocument/didOpen', {});
    await client.connection.sendNotification('textDocument/didChange', { textDocument: null });
    await stillWorks();
  });

  it('answers a request that was cancelled as cancelled', async () => {
    await client.open(uri, 'filing', `${slip}\n\n`.repeat(5000));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const asked = client.connection.sendRequest(
      'textDocument/semanticTokens/full',
      params,
      source.token,
    );
    source.cancel();
    const error = await asked.then(
      () => undefined,
      (reason: { code: number }) => reason,
    );
    // Either it was done already, or it says that it was cancelled.
    ok(error === undefined || error.code === -32800);
    await stillWorks();
  });

  it('shows after any edits what it shows of the same text opened anew', async () => {
    const piece = fc.constantFrom(
      'See Docket Nos. 1. ',
      'Dkt. No. 4, 5',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      'February 30, 2016',
      '# II. ARGUMENT\n',
      '# I. FACTS\n\n',
      'Almawave USA Inc. (“Almawave”) ',
      'Almaxwave',
      '<!-- pincite-ignore * -->\n',
      '```\n',
      '---\n',
      '<!--',
      '-->',
      '😀',
      ' ',
    );
    const edit = fc.record({
      at: fc.nat(400),
      length: fc.nat(30),
      text: fc.array(piece, { maxLength: 3 }),
    });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 20 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        async (pieces, edits) => {
          const edited = `untitled:edited-${++round}`;
          const fresh = `untitled:fresh-${round}`;
          const document = TextDocument.create(edited, 'filing', 1, pieces.join(''));
          await client.open(edited, 'filing', document.getText());
          for (const { at, length, text } of edits) {
            const change = {
              range: { start: document.positionAt(at), end: document.positionAt(at + length) },
              text: text.join(''),
            };
            TextDocument.update(document, [change], document.version + 1);
            await client.change(edited, change);
          }
          await client.open(fresh, 'filing', document.getText());
          const wanted = await client.until(fresh, () => true);
          const same = (found: readonly unknown[]) =>
            JSON.stringify(found) === JSON.stringify(wanted);
          // Ends at once where they agree; where they never do, at mocha's limit.
          await client.until(edited, same);
          await client.close(edited);
          await client.close(fresh);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('the life of the server', () => {
  it('ends with 0 after shutdown and exit, with 1 after exit alone', async () => {
    const polite = await TestClient.start();
    equal(await polite.stop(), 0);
    const abrupt = await TestClient.start();
    await abrupt.connection.sendNotification('exit');
    equal(await abrupt.exited, 1);
  });

  it('ends when the editor hangs up', async () => {
    const client = await TestClient.start();
    client.process.stdin?.end();
    equal(await client.exited, 1);
  });

  it('ends when the editor is gone without a word', async () => {
    const editor = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const server = spawn(process.execPath, [
      serverPath,
      '--stdio',
      `--clientProcessId=${editor.pid}`,
    ]);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    editor.kill('SIGKILL');
    equal(await ended, 1);
  });
});
