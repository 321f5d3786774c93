import { deepEqual, equal, match } from 'node:assert/strict';
import { settingFolder } from '../../server/src/lsp/firm-templates';
import type { NewKitResult } from '../../server/src/protocol/kits';
import { folderWith, TestClient } from './support/client';

const statement = 'templates/statement/statement.mustache';

describe('a firm’s templates in the server', () => {
  const files = folderWith({
    'case.yaml': 'court: cand\nnumber: 4:21-cv-01234-ABC\nparties:\n  - { name: Alder Inc. }\n',
    'docket.yaml': 'entries: []\n',
    [statement]: '{{caption}}\n\nFor {{partie}}.\n',
  });
  let client: TestClient;

  before(async () => {
    client = await TestClient.start({
      folders: [files.path],
      settings: { templates: 'templates' },
    });
  });
  after(async () => {
    await client.stop();
    files.remove();
  });

  const places = (uri: string, count: number) =>
    client
      .until(uri, (all) => all.length === count)
      .then((all) =>
        all.map(({ code, range: { start, end } }) => [
          code,
          start.line,
          start.character,
          end.character,
        ]),
      );
  const made = () =>
    client.request<NewKitResult>('pincite/newKit', {
      uri: files.uri('new.filing.md'),
      kit: 'statement',
    });

  it('are checked without being opened, and make no paper while one is wrong', async () => {
    deepEqual(await places(files.uri(statement), 1), [['template/unknown-placeholder', 2, 4, 14]]);
    const { files: none, problems } = await made();
    deepEqual(none, []);
    match(
      problems[0] ?? '',
      /^statement\/statement\.mustache: There is no placeholder “partie”\.$/,
    );
  });

  it('are checked as they are typed, and taken as they stand in the editor', async () => {
    await client.open(
      files.uri(statement),
      'plaintext',
      '{{caption}}\n\nThe firm’s words for {{party}}.\n',
    );
    deepEqual(await places(files.uri(statement), 0), []);
    const {
      files: [paper],
      problems,
    } = await made();
    deepEqual(problems, []);
    match(paper?.text ?? '', /The firm’s words for Alder Inc\.\n/);
    await client.close(files.uri(statement));
    equal((await places(files.uri(statement), 1)).length, 1, 'the disk has the slip still');
  });

  it('are let go of with the setting', async () => {
    client.settings = {};
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: null,
    });
    deepEqual(await places(files.uri(statement), 0), []);
    match((await made()).files[0]?.text ?? '', /WHAT THE ORDER ASKS/);
  });

  it('are missed where the folder has none', async () => {
    client.settings = { templates: `${files.path}/nowhere/` };
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: null,
    });
    for (;;) {
      const { problems } = await made();
      if (problems.length === 0) continue;
      match(problems[0] ?? '', /There is no template in “.*\/nowhere”\./);
      break;
    }
  });
});

describe('the folder that the setting of templates names', () => {
  const named = (setting: string, roots = ['/cases/own']) =>
    settingFolder(setting, roots, '/home/me');

  it('is a full path, or one from home or from the first folder of the window', () => {
    equal(named('/firm/templates/'), '/firm/templates');
    equal(named('C:\\firm\\templates'), 'C:/firm/templates');
    equal(named('~/templates'), '/home/me/templates');
    equal(named('~'), '/home/me');
    equal(named('./ours'), '/cases/own/ours');
    equal(named('ours'), '/cases/own/ours');
  });

  it('is none where nothing is said, or there is no folder to begin at', () => {
    equal(named('  '), undefined);
    equal(named('ours', []), undefined);
  });
});
