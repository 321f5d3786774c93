import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Hover, LocationLink } from 'vscode-languageserver-protocol';
import { folderWith, TestClient } from './support/client';

const caseYaml = 'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\ndocket: docket.yaml\n';
const docketOf = (...numbers: number[]) =>
  `source: { as-of: 2016-04-20 }\nentries:\n${numbers
    .map((number) => `  - number: ${number}\n    filed: 2016-04-11\n    text: ORDER ${number}\n`)
    .join('')}`;
const codes = (found: readonly { code?: unknown }[]) => found.map(({ code }) => code);
const watched = (client: TestClient, ...uris: string[]) =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: uris.map((uri) => ({ uri, type: 2 })),
  });

// A draft follows its case: whatever changes in case.yaml or the docket shows in it at once.
describe('cases in the server', () => {
  const clients: TestClient[] = [];
  const folders: ReturnType<typeof folderWith>[] = [];
  const start = async (...args: Parameters<typeof TestClient.start>) => {
    const client = await TestClient.start(...args);
    clients.push(client);
    return client;
  };
  const folder = (files: Record<string, string>) => {
    const made = folderWith(files);
    folders.push(made);
    return made;
  };
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.stop();
    for (const made of folders.splice(0)) made.remove();
  });

  it('goes to the docket of a related case, and follows its changes', async () => {
    const made = folder({
      'case.yaml': `${caseYaml}related:\n  texas: { number: 2:15-cv-01274, docket: texas.yaml }\n`,
      'docket.yaml': docketOf(1),
      'texas.yaml': docketOf(4, 7),
      'a.filing.md': 'See Dkt. 7 in Case No. 2:15-cv-01274.\n',
    });
    const client = await start({ folders: [made.path] });
    const draft = made.uri('a.filing.md');
    await client.open(draft);
    deepEqual(await client.until(draft, () => true), []);
    const at = { textDocument: { uri: draft }, position: { line: 0, character: 9 } };
    const ask = async () => {
      const found = await client.connection.sendRequest('textDocument/definition', at);
      return (found as LocationLink[])[0];
    };
    const { targetUri, targetRange } = (await ask()) ?? {};
    deepEqual([targetUri, targetRange?.start.line], [made.uri('texas.yaml'), 5]);
    const texas = made.uri('texas.yaml');
    await client.open(texas, 'yaml');
    await client.change(texas, { text: docketOf(7) });
    while ((await ask())?.targetRange.start.line !== 2) await client.woken();
  });

  it('reads the docket again as it is typed, saved or not', async () => {
    const made = folder({
      'case.yaml': caseYaml,
      'docket.yaml': docketOf(1, 3),
      'a.filing.md': 'See Dkt. 2.\n',
    });
    const client = await start({ folders: [made.path] });
    const draft = made.uri('a.filing.md');
    await client.open(draft);
    deepEqual(codes(await client.until(draft, () => true)), ['docket/unknown-entry']);
    const docket = made.uri('docket.yaml');
    await client.open(docket, 'yaml');
    await client.change(docket, { text: docketOf(1, 2, 3) });
    await client.until(draft, (found) => found.length === 0);
    ok(client.caseChanges > 0 && client.refreshes > 0, 'tokens and status bar are asked to renew');
    // Closed without saving: the disk counts again.
    await client.close(docket);
    await client.until(draft, (found) => found.length === 1);
  });

  it('reads the docket again when it changes on disk, in every open draft', async () => {
    const made = folder({
      'case.yaml': caseYaml,
      'docket.yaml': docketOf(1, 3),
      'a.filing.md': 'See Dkt. 2.\n',
      'sub/b.filing.md': 'As in Dkt. 2.\n',
    });
    const client = await start({ folders: [made.path] });
    const drafts = [made.uri('a.filing.md'), made.uri('sub/b.filing.md')];
    for (const draft of drafts) await client.open(draft);
    for (const draft of drafts) await client.until(draft, (found) => found.length === 1);
    while (!client.registrations.includes('workspace/didChangeWatchedFiles')) await client.woken();
    made.write('docket.yaml', docketOf(1, 2, 3));
    await watched(client, made.uri('docket.yaml'));
    for (const draft of drafts) await client.until(draft, (found) => found.length === 0);
  });

  it('sees a change on disk with a client that watches no files', async () => {
    const made = folder({
      'case.yaml': caseYaml,
      'docket.yaml': docketOf(1),
      'a.filing.md': 'See Dkt. 2.\n',
    });
    const client = await start({ folders: [made.path], capabilities: {} });
    const draft = made.uri('a.filing.md');
    await client.open(draft);
    await client.until(draft, (found) => found.length === 1);
    made.write('docket.yaml', docketOf(1, 2, 3, 4));
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: draft },
      position: { line: 0, character: 9 },
    });
    match((hover.contents as { value: string }).value, /ORDER 2/);
    await client.until(draft, (found) => found.length === 0);
  });

  it('keeps the last good docket while the file is broken, and says where', async () => {
    const made = folder({
      'case.yaml': caseYaml,
      'docket.yaml': docketOf(1, 2),
      'a.filing.md': 'See Dkt. 2.\n',
    });
    const client = await start({ folders: [made.path] });
    const draft = made.uri('a.filing.md');
    const docket = made.uri('docket.yaml');
    await client.open(draft);
    await client.until(draft, (found) => found.length === 0);
    await client.open(docket, 'yaml');
    await client.change(docket, { text: `# note\nentries: [\n${docketOf(1)}` });
    const broken = await client.until(docket, (found) => found.length > 0);
    equal(broken[0]?.severity, 1);
    match(String(broken[0]?.code), /^docket-file\//);
    const links = await client.request<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: draft },
      position: { line: 0, character: 9 },
    });
    equal(links.length, 1, 'the entry is still known');
    deepEqual(client.shown(draft), []);
    await client.change(docket, { text: docketOf(1, 2) });
    await client.until(docket, (found) => found.length === 0);
  });

  it('shows what is wrong in case.yaml though it is not open, and nothing once no draft needs it', async () => {
    const made = folder({
      'case.yaml': `${caseYaml}jugde: X\n`,
      'docket.yaml': docketOf(1),
      'a.filing.md': 'See Dkt. 1.\n',
    });
    const client = await start({ folders: [made.path] });
    const draft = made.uri('a.filing.md');
    const caseFile = made.uri('case.yaml');
    await client.open(draft);
    const found = await client.until(caseFile, (all) => all.length > 0);
    deepEqual(found[0]?.range.start, { line: 3, character: 0 });
    equal(found[0]?.code, 'case-file/unknown-key');
    await client.close(draft);
    await client.until(caseFile, (all) => all.length === 0);
  });

  it('takes each draft under the nearest case, in several workspace folders', async () => {
    const one = folder({
      'case.yaml': caseYaml,
      'docket.yaml': docketOf(1, 3),
      'a.filing.md': 'Dkt. 2.\n',
    });
    const two = folder({
      'case.yaml': caseYaml,
      'docket.yaml': docketOf(2),
      'b.filing.md': 'Dkt. 2.\n',
      'inner/case.yaml': 'court: nysd\nnumber: 1:20-cv-00001\n',
      'inner/docket.yaml': docketOf(7, 9),
      'inner/deep/c.filing.md': 'Dkt. 8.\n',
    });
    const client = await start({ folders: [one.path, two.path] });
    const status = (uri: string) =>
      client.request<{ name: string; folder: string } | null>('pincite/caseStatus', { uri });
    await client.open(one.uri('a.filing.md'));
    await client.open(two.uri('b.filing.md'));
    await client.open(two.uri('inner/deep/c.filing.md'));
    equal((await client.until(one.uri('a.filing.md'), () => true)).length, 1);
    equal((await client.until(two.uri('b.filing.md'), () => true)).length, 0);
    equal((await client.until(two.uri('inner/deep/c.filing.md'), () => true)).length, 1);
    equal((await status(two.uri('inner/deep/c.filing.md')))?.name, '1:20-cv-00001');
  });

  it('finds the case of a file outside every workspace folder, and looks no higher than a folder of one', async () => {
    const made = folder({
      'case.yaml': caseYaml,
      'docket.yaml': docketOf(1, 3),
      'a.filing.md': 'Dkt. 2.\n',
      'open/b.filing.md': 'Dkt. 2.\n',
    });
    const client = await start({ folders: [`${made.path}/open`] });
    await client.open(made.uri('a.filing.md'));
    await client.open(made.uri('open/b.filing.md'));
    equal((await client.until(made.uri('a.filing.md'), () => true)).length, 1);
    equal((await client.until(made.uri('open/b.filing.md'), () => true)).length, 0);
  });

  it('takes up a case file that is made later, and lets go of one that is gone', async () => {
    const made = folder({ 'docket.yaml': docketOf(1, 3), 'a.filing.md': 'Dkt. 2.\n' });
    const client = await start({ folders: [made.path] });
    const draft = made.uri('a.filing.md');
    await client.open(draft);
    await client.until(draft, (found) => found.length === 0);
    made.write('case.yaml', caseYaml);
    await watched(client, made.uri('case.yaml'));
    await client.until(draft, (found) => found.length === 1);
  });

  it('serves Markdown and plain text inside a case folder only, and not what is in the record', async () => {
    const slip = 'Docket Nos. 1.\n';
    const made = folder({
      'case.yaml': caseYaml,
      'docket.yaml': docketOf(1),
      'motion.md': slip,
      'notes.txt': slip,
      'record/1.txt': slip,
    });
    const outside = folder({ 'readme.md': slip, 'motion.filing.md': slip });
    const client = await start({ folders: [made.path, outside.path] });
    await client.open(made.uri('motion.md'), 'markdown');
    await client.open(made.uri('notes.txt'), 'plaintext');
    await client.open(made.uri('record/1.txt'), 'plaintext');
    await client.open(outside.uri('readme.md'), 'markdown');
    await client.open(outside.uri('motion.filing.md'));
    for (const uri of [
      made.uri('motion.md'),
      made.uri('notes.txt'),
      outside.uri('motion.filing.md'),
    ]) {
      deepEqual(codes(await client.until(uri, () => true)), ['docket/number-agreement']);
    }
    equal(client.shown(outside.uri('readme.md')), undefined);
    equal(client.shown(made.uri('record/1.txt')), undefined);
    // The user may not want that.
    client.settings = { serveMarkdown: false };
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: null,
    });
    await client.until(made.uri('motion.md'), (found) => found.length === 0);
    equal(client.shown(outside.uri('motion.filing.md'))?.length, 1);
  });

  it('takes severities from the settings as soon as they change', async () => {
    const made = folder({ 'a.filing.md': 'Docket Nos. 1.\n' });
    const client = await start({
      folders: [made.path],
      settings: { severity: { 'docket/number-agreement': 'hint' } },
    });
    const uri = made.uri('a.filing.md');
    await client.open(uri);
    await client.until(uri, (found) => found[0]?.severity === 4);
    client.settings = { severity: { 'docket/*': 'error' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: null,
    });
    await client.until(uri, (found) => found[0]?.severity === 1);
    client.settings = { severity: { 'docket/number-agreement': 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: null,
    });
    await client.until(uri, (found) => found.length === 0);
  });

  it('takes settings from a client that is not to be asked', async () => {
    const made = folder({ 'a.filing.md': 'Docket Nos. 1.\n' });
    const client = await start({
      capabilities: {},
      initializationOptions: { severity: { 'docket/*': 'information' } },
    });
    const uri = made.uri('a.filing.md');
    await client.open(uri);
    await client.until(uri, (found) => found[0]?.severity === 3);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { pincite: { severity: { 'docket/*': 'error' } } },
    });
    await client.until(uri, (found) => found[0]?.severity === 1);
  });

  it('is silent where a comment says so, as soon as it is typed', async () => {
    const client = await start();
    const uri = 'untitled:Untitled-1';
    await client.open(uri, 'filing', 'One.\n\nSee Docket Nos. 1.\n');
    await client.until(uri, (found) => found.length === 1);
    const here = { line: 2, character: 0 };
    const text = '<!-- pincite-ignore docket/number-agreement -->\n';
    await client.change(uri, { range: { start: here, end: here }, text });
    await client.until(uri, (found) => found.length === 0);
  });
});

// What a draft quotes is looked up in the local record, in the background and without being asked.
describe('the local record in the server', () => {
  let client: TestClient | undefined;
  let made: ReturnType<typeof folderWith> | undefined;
  afterEach(async () => {
    await client?.stop();
    made?.remove();
  });

  it('checks quotations once the copies are read', async () => {
    made = folderWith({
      'case.yaml': caseYaml,
      'docket.yaml': docketOf(1, 3),
      'record/Dkt. 3.txt': 'Counsel returned every call that was made to the office in March.',
      'a.filing.md': 'She “returned every call that was made to the house in March.” Dkt. 3.\n',
    });
    client = await TestClient.start({ folders: [made.path] });
    const draft = made.uri('a.filing.md');
    await client.open(draft);
    const found = await client.until(draft, (all) => all.length > 0);
    deepEqual(codes(found), ['quote/not-in-record']);
    match(String(found[0]?.message), /“house” here, “office” there/);
  });
});
