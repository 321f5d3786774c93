import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  type CodeAction,
  CreateFile,
  type Diagnostic,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { smallPacket } from '../support/small-packet';
import { folderWith, TestClient } from './support/client';

const files = Object.fromEntries(
  Object.entries(smallPacket).map(([path, text]) => [path.slice('/case/'.length), text]),
);
const motion = 'motion.filing.md';
const text = (files[motion] ?? '').replace(
  'Nobody answered.',
  'Nobody answered. Hale Decl. ¶ 2, Ex. H. Reyes Decl. ¶ 4, Ex. F.',
);

describe('what is missing, made by a quick fix', () => {
  let folder: ReturnType<typeof folderWith>;
  let client: TestClient;
  let uri = '';
  const start = async (options: object = {}) => {
    client = await TestClient.start({ folders: [folder.path], ...options });
    await client.open(uri, 'filing', text);
  };
  const found = async (code: string): Promise<Diagnostic> => {
    const has = (all: readonly Diagnostic[]) => all.some((one) => one.code === code);
    const one = (await client.until(uri, has)).find((each) => each.code === code);
    ok(one);
    return one;
  };
  const actionsAt = async ({ range }: Diagnostic) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
  const making = (actions: readonly CodeAction[]) =>
    actions.filter(({ title }) => /^(?:Create|List)/.test(title));

  beforeEach(() => {
    folder = folderWith(files);
    uri = folder.uri(motion);
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  it('is a file that may not be there yet, with its text, and is shown at its first blank', async () => {
    await start();
    const [action, ...more] = making(await actionsAt(await found('xref/unknown-declaration')));
    deepEqual(more, []);
    equal(action?.title, 'Create the declaration of Hale');
    equal(action?.diagnostics?.[0]?.code, 'xref/unknown-declaration');
    const [create, edit] = action?.edit?.documentChanges ?? [];
    ok(CreateFile.is(create) && TextDocumentEdit.is(edit));
    const made = folder.uri('declarations/hale.filing.md');
    deepEqual([create.uri, edit.textDocument.uri], [made, made]);
    deepEqual(create.options, { overwrite: false, ignoreIfExists: false });
    const [{ newText = '' } = {}] = edit.edits as { newText: string }[];
    match(newText, /^kind: declaration$/m);
    equal(action?.command?.command, 'pincite.openPlace');
    const [place, range] = action?.command?.arguments ?? [];
    equal(place, made);
    equal(
      newText.split('\n')[range.start.line]?.slice(range.start.character, range.end.character),
      '[FIRST NAME]',
    );
  });

  it('takes another name where a file has its own, saved or not', async () => {
    folder.write('declarations/Hale.filing.md', 'Something else.\n');
    await start();
    await client.open(folder.uri('declarations/hale-2.filing.md'), 'filing', 'Not saved.\n');
    const [action] = making(await actionsAt(await found('xref/unknown-declaration')));
    const [create] = action?.edit?.documentChanges ?? [];
    ok(CreateFile.is(create));
    equal(create.uri, folder.uri('declarations/hale-3.filing.md'));
  });

  it('is a line in another filing, which is not open', async () => {
    await start();
    const [action] = making(await actionsAt(await found('xref/unknown-exhibit')));
    equal(action?.title, 'List Exhibit F in the front matter of reyes.filing.md');
    const [edit] = action?.edit?.documentChanges ?? [];
    ok(TextDocumentEdit.is(edit));
    deepEqual(edit.textDocument, {
      uri: folder.uri('declarations/reyes.filing.md'),
      version: null,
    });
    deepEqual(edit.edits, [
      {
        range: { start: { line: 7, character: 0 }, end: { line: 7, character: 0 } },
        newText: '  F: "[DESCRIPTION]"\n',
      },
    ]);
  });

  it('is no file for a client that cannot create any', async () => {
    await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    deepEqual(making(await actionsAt(await found('xref/unknown-declaration'))), []);
  });
});
