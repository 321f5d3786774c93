import { deepEqual, equal, match } from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TablesParams, TablesResult } from '../../server/src/protocol/tables';
import { tables } from '../../server/src/protocol/tables';
import { smallPacket } from '../support/small-packet';
import { folderWith, TestClient } from './support/client';

// The motion is open, the declarations are on disk.
describe('tables in the server', () => {
  const files = Object.fromEntries(
    Object.entries(smallPacket).map(([path, text]) => [path.slice('/case/'.length), text]),
  );
  const motion = files['motion.filing.md'] ?? '';
  let folder: ReturnType<typeof folderWith>;
  let client: TestClient;
  let uri = '';
  let text = motion;
  const ask = async (insert?: TablesParams['insert']) => {
    const params = { uri, ...(insert ? { insert } : {}) } satisfies TablesParams;
    return client.request<TablesResult>(tables, params);
  };
  const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length - 1;
  const become = async (next: string) => {
    text = next;
    await client.change(uri, { text });
  };
  const apply = ({ edits }: TablesResult) =>
    TextDocument.applyEdits(TextDocument.create('', 'filing', 1, text), [...edits]);

  beforeEach(async () => {
    folder = folderWith(files);
    uri = folder.uri('motion.filing.md');
    text = motion;
    client = await TestClient.start({ folders: [folder.path] });
    await client.open(uri);
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  it('puts an exhibit list behind the paragraph of the cursor, and the cursor behind the list', async () => {
    const position = { line: lineOf('The log has'), character: 5 };
    const answer = await ask({ kind: 'exhibits', position });
    const after = apply(answer);
    match(after, /\[\^1\]\n\n<!-- pincite:table exhibits -->\n\n\| Exhibit /);
    match(after, /\| n\.1 \|\n\n<!-- \/pincite:table -->\n\n# II\. ARGUMENT/);
    const { line = -1, character } = answer.cursor ?? {};
    equal(after.split('\n')[line - 1], '<!-- /pincite:table -->');
    deepEqual([character, answer.said], [0, '']);
  });

  it('brings the one there is to date instead of putting in a second', async () => {
    const position = { line: lineOf('# II.') - 1, character: 0 };
    await become(apply(await ask({ kind: 'exhibits', position })));
    const again = await ask({ kind: 'exhibits', position: { line: 0, character: 0 } });
    deepEqual(again.edits, []);
    match(again.said, /already\. Exhibit list: up to date\./);
    equal(again.cursor?.line, lineOf('<!-- pincite:table'));
  });

  it('refreshes what has changed, and says so', async () => {
    const position = { line: lineOf('# II.') - 1, character: 0 };
    await become(apply(await ask({ kind: 'exhibits', position })));
    await become(apply(await ask({ kind: 'record', position: { line: 0, character: 0 } })));
    match((await ask()).said, /^(?:[A-Z][a-z ]+: up to date\.(?: |$)){2}/);
    await become(text.replace('# I. BACKGROUND', '# I. BACKGROUND\n\nSee Exhibit B.'));
    const next = await ask();
    match(next.said, /Exhibit list: changed: Exhibit B\./);
    match(apply(next), /\| B \| Electronic mail \| Reyes Decl\. ¶ 5 \| Parts I, II\.A \|/);
  });

  it('says why there is nothing to do', async () => {
    await become('Text.\n');
    const nothing = await ask({ kind: 'exhibits', position: { line: 0, character: 0 } });
    deepEqual([nothing.edits, nothing.cursor], [[], undefined]);
    match(nothing.said, /^There is no exhibit to list/);
    match((await ask()).said, /no table here to refresh/);
    await become('Text.\n\n<!-- pincite:table exhibits -->\n\nMore.\n');
    match((await ask()).said, /^Line 3: This table is not kept current/);
  });
});
