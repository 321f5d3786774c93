import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { CancellationTokenSource, type SymbolInformation } from 'vscode-languageserver-protocol';
import { smallPacket } from '../support/small-packet';
import { folderWith, TestClient } from './support/client';

describe('workspace symbols in the server', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `letters/${i}.filing.md`,
      `# I. LETTER ${i}\n\nText.\n`,
    ]),
  );
  let folder: ReturnType<typeof folderWith>;
  let client: TestClient;
  const found = async (query: string) => {
    const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query });
    return symbols.map(
      ({ name, location: { uri, range } }) =>
        `${uri.slice(uri.lastIndexOf('/') + 1)}:${range.start.line} ${name}`,
    );
  };

  before(async () => {
    const files = Object.entries(smallPacket).map(([path, text]) => [path.slice(6), text]);
    folder = folderWith({ ...Object.fromEntries(files), ...many });
    client = await TestClient.start({ folders: [folder.path] });
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('are found with no filing open', async () => {
    deepEqual(await found('the log'), ['motion.filing.md:13 II.A. The Log']);
    deepEqual((await found('exhibit')).sort(), [
      'okafor.filing.md:7 Exhibit C: Statement of the company for March 2016',
      'reyes.filing.md:5 Exhibit A: Call log | March 2016',
      'reyes.filing.md:6 Exhibit B: Electronic mail',
    ]);
    deepEqual(await found('Decl okafor'), ['okafor.filing.md:0 Declaration of Daniel Okafor']);
  });

  it('go by what is typed and not saved, and by what is written on disk since', async () => {
    const uri = folder.uri('motion.filing.md');
    const text = smallPacket['/case/motion.filing.md'] ?? '';
    await client.open(uri, 'filing', text.replace('The Log', 'The Ledger'));
    deepEqual(await found('ledger'), ['motion.filing.md:13 II.A. The Ledger']);
    deepEqual(await found('the log'), []);
    await client.close(uri);
    deepEqual(await found('ledger'), []);
    folder.write('motion.filing.md', text.replace('The Log', 'The Book'));
    deepEqual(await found('the book'), ['motion.filing.md:13 II.A. The Book']);
    folder.write('motion.filing.md', text);
  });

  it('have those of an open filing without a case', async () => {
    const uri = 'untitled:Untitled-1';
    await client.open(uri, 'filing', '# I. ALONE\n\nText.\n');
    deepEqual(await found('alone'), ['untitled:Untitled-1:0 I. ALONE']);
    await client.close(uri);
  });

  it('are many, and no more of them than a list shows', async () => {
    equal((await found('letter')).length, 300);
  });

  it('are given up when nobody waits for them, and are found the next time', async () => {
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('workspace/symbol', { query: 'x' }, source.token);
    source.cancel();
    await rejects(asked);
    ok((await found('letter 299')).length > 0);
  });
});
