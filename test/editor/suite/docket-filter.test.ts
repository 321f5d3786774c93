import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DocketTree } from '../../../client/src/docket/docket-tree';
import type { Node } from '../../../client/src/docket/tree-item';
import type { PinciteApi } from '../../../client/src/extension';
import { closeAll, fileOf, pincite, show, written } from '../support/drafts';

/** Lines as the view shows them: what is in bold, then the rest. */
const shown = (nodes: readonly Node[], tree: DocketTree) =>
  nodes.map((node) => {
    const { label, description } = tree.getTreeItem(node);
    return `${label} | ${description ?? ''}`;
  });

const numbers = (nodes: readonly Node[]) =>
  nodes.map((node) => (node.kind === 'entry' ? node.item.number : undefined));

describe('the entries of the docket view', () => {
  let api: PinciteApi;
  let tree: DocketTree;

  before(async () => {
    api = await pincite();
  });
  beforeEach(() => {
    tree = new DocketTree(api.server);
  });
  afterEach(async () => {
    tree.dispose();
    await closeAll();
  });

  it('are narrowed down by words, by who filed, and by whether the drafts cite them', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    await tree.update({ uri: document.uri.toString() });
    const all = numbers(await tree.getChildren());
    assert.ok(all.length > 5 && all.includes(542) && all.includes(596));
    await tree.update({ filter: { words: 'records call' } });
    assert.deepEqual(numbers(await tree.getChildren()), [596]);
    await tree.update({ filter: { filer: 'iqsystem' } });
    const filed = await tree.getChildren();
    assert.ok(numbers(filed).includes(596) && !numbers(filed).includes(542));
    await tree.update({ filter: { cited: true } });
    const cited = numbers(await tree.getChildren());
    await tree.update({ filter: { cited: false } });
    const uncited = numbers(await tree.getChildren());
    assert.deepEqual([...cited, ...uncited].sort(), [...all].sort());
    assert.ok(cited.includes(589) && !uncited.includes(589));
    await tree.update({ filter: { words: 'no such words' } });
    assert.deepEqual(await tree.getChildren(), []);
    assert.equal(tree.head?.total, 0);
  });

  it('have their attachments below them', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    await tree.update({ uri: document.uri.toString(), filter: { words: '596' } });
    const entry = (await tree.getChildren()).find(
      (node) => node.kind === 'entry' && node.item.number === 596,
    );
    const [attachment] = shown(await tree.getChildren(entry), tree);
    assert.match(attachment ?? '', /^596-1/);
  });

  it('stand in groups by number and day where there are many, and open a group at a time', async () => {
    const day = (i: number) =>
      new Date(Date.UTC(2012, 0, 2) + Math.floor(i / 20) * 86_400_000).toISOString().slice(0, 10);
    const rows = Array.from(
      { length: 50_000 },
      (_, i) => `${i + 1},${day(i)},${i % 7 === 0 ? 'MOTION' : 'NOTICE'} no. ${i + 1} by Roe Labs`,
    );
    const file = await written('many.csv', `number,filed,text\n${rows.join('\n')}\n`);
    const folder = vscode.Uri.joinPath(file, '..', 'many');
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.rename(file, vscode.Uri.joinPath(folder, 'docket.csv'));
    const put = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(folder, name),
        new TextEncoder().encode(text),
      );
    await put('case.yaml', 'court: cand\nnumber: 4:15-cv-00001\ndocket: docket.csv\n');
    await put('letter.filing.md', '# LETTER\n\nThe motion stands. [Docket No. 49953.]\n');
    const { document } = await show(vscode.Uri.joinPath(folder, 'letter.filing.md'));
    await tree.update({ uri: document.uri.toString() });
    assert.equal(tree.head?.all, 50_000);
    const groups = await tree.getChildren();
    assert.equal(groups.length, 500);
    assert.deepEqual(shown(groups.slice(0, 2), tree), [
      '1–100 | 2012-01-02 – 2012-01-06',
      '101–200 | 2012-01-07 – 2012-01-11',
    ]);
    const last = await tree.getChildren(groups.at(-1));
    assert.deepEqual([last.length, numbers(last).at(-1)], [100, 50_000]);
    assert.ok(shown(last, tree).some((line) => line.startsWith('49953 · 1× | ')));
    await tree.update({ filter: { words: '49953' } });
    assert.deepEqual(numbers(await tree.getChildren()), [49_953]);
  });

  it('are those of the draft that is at hand', async () => {
    const one = await show(fileOf('loop-ai', 'order.filing.md'));
    await tree.update({ uri: one.document.uri.toString() });
    const first = tree.head?.name;
    const other = await show(fileOf('second-case', 'letter.filing.md'));
    await tree.update({ uri: other.document.uri.toString() });
    assert.ok(first && tree.head && tree.head.name !== first);
  });
});

describe('a peek from the docket view', () => {
  before(pincite);
  afterEach(closeAll);

  it('leaves the draft in front, and opens no editor of its own', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    const docket = fileOf('loop-ai', 'docket.yaml');
    const place = { uri: docket.toString(), line: 4, character: 0 };
    const item = { number: 542, kind: 'motion', text: 'MOTION', cited: 1, attachments: [], place };
    await vscode.commands.executeCommand('pincite.docket.peek', { kind: 'entry', item });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('opens the docket’s file where no draft is at hand', async () => {
    const docket = fileOf('loop-ai', 'docket.yaml');
    const place = { uri: docket.toString(), line: 4, character: 0 };
    const item = { number: 542, kind: 'motion', text: 'MOTION', cited: 1, attachments: [], place };
    await vscode.commands.executeCommand('pincite.docket.peek', { kind: 'entry', item });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), docket.toString());
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 4);
  });
});
