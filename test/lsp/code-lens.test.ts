import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CodeLens, Location } from 'vscode-languageserver-protocol';
import { smallPacket } from '../support/small-packet';
import { folderWith, TestClient } from './support/client';

const files = Object.fromEntries(
  Object.entries(smallPacket).map(([path, text]) => [path.slice('/case/'.length), text]),
);

// A declaration is open; the motion that cites its exhibits is on disk.
describe('code lenses in the server', () => {
  let folder: ReturnType<typeof folderWith>;
  let client: TestClient;
  let uri = '';
  const lenses = () =>
    client.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri } });
  const titles = async () => (await lenses())?.map(({ command }) => command?.title);
  const start = async (settings: object) => {
    client = await TestClient.start({ folders: [folder.path], settings });
    await client.open(uri);
    // The settings are asked for once the server runs.
    while ('referencesCodeLens' in settings && !(await lenses())) await client.woken();
  };

  beforeEach(() => {
    folder = folderWith(files);
    uri = folder.uri('declarations/reyes.filing.md');
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  it('are there only where the user wants them', async () => {
    await start({});
    equal(await lenses(), null);
    client.settings = { referencesCodeLens: true };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    while ((await lenses()) === null) await client.woken();
    deepEqual(await titles(), ['Exhibit A: 4 references', 'Exhibit B: 1 reference']);
  });

  it('lead to the references that they count', async () => {
    await start({ referencesCodeLens: true });
    const [first] = (await lenses()) ?? [];
    equal(first?.command?.command, 'pincite.showReferences');
    const [file, position] = first?.command?.arguments ?? [];
    equal(file, uri);
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri },
      position,
      context: { includeDeclaration: false },
    });
    equal(found.length, 4);
  });

  it('follow what is written in another filing, saved or not', async () => {
    await start({ referencesCodeLens: true });
    equal((await titles())?.[1], 'Exhibit B: 1 reference');
    const motion = folder.uri('motion.filing.md');
    const text = files['motion.filing.md'] ?? '';
    const before = client.lensRefreshes;
    await client.open(
      motion,
      'filing',
      text.replace('Nobody answered.', 'Reyes Decl. ¶ 5, Ex. B.'),
    );
    equal((await titles())?.[1], 'Exhibit B: 2 references');
    while (client.lensRefreshes === before) await client.woken();
    await client.close(motion);
    folder.write(
      'motion.filing.md',
      text.replace('Nobody answered.', 'See Reyes Decl. Ex. B; Reyes Decl. Ex. B.'),
    );
    equal((await titles())?.[1], 'Exhibit B: 3 references');
  });

  it('cost nothing but an answer where a request is cancelled', async () => {
    await start({ referencesCodeLens: true });
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/codeLens',
      { textDocument: { uri } },
      source.token,
    );
    source.cancel();
    await asked.catch(() => undefined);
    ok((await titles())?.length);
  });
});
