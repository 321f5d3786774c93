import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileOf, pincite, placeOf, replace, show } from '../support/drafts';

const sample = () => fileOf('motion-packet', '.');
let copies = 0;
let folder: vscode.Uri;

/** Each test has the packet for itself: what it does to the files is nothing to the next one. */
async function newCopy(): Promise<void> {
  copies += 1;
  folder = vscode.Uri.joinPath(sample(), 'copies', String(copies));
  for (const name of ['case.yaml', 'docket.yaml', 'motion.filing.md', 'declarations']) {
    const from = vscode.Uri.joinPath(sample(), name);
    await vscode.workspace.fs.copy(from, vscode.Uri.joinPath(folder, name));
  }
}

const motion = () => vscode.Uri.joinPath(folder, 'motion.filing.md');
const reyes = () => vscode.Uri.joinPath(folder, 'declarations/reyes.filing.md');

async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function renameAt(
  document: vscode.TextDocument,
  words: string,
  inside: number,
  name: string,
): Promise<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    placeOf(document, words, inside),
    name,
  );
}

/** Applies an edit as the editor applies a rename. */
async function refactor(edit: vscode.WorkspaceEdit): Promise<void> {
  assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
}

const renumber = (what: string) =>
  vscode.commands.executeCommand<boolean>('pincite.renumber', { what });

/** The text of the motion, of which no editor need be open. */
async function motionText(): Promise<string> {
  return (await vscode.workspace.openTextDocument(motion())).getText();
}

describe('renaming in a packet in the editor', () => {
  before(pincite);
  beforeEach(newCopy);
  afterEach(closeAll);

  it('changes an exhibit in every filing, on disk too, and one undo takes all of it back', async () => {
    const { document } = await show(reyes());
    const before = [document.getText(), await motionText()];
    await refactor(await renameAt(document, 'Exhibit A shows four', 8, 'Z'));
    assert.match(document.getText(), /^ {2}Z: Call log/m);
    assert.doesNotMatch(document.getText(), /Exhibit A\b/);
    assert.equal(document.isDirty, false, 'the editor saves what a refactoring changed');
    assert.equal(await onDisk(reyes()), document.getText());
    const cited = /Reyes Decl\. ¶¶? [\d-]+, Ex\. Z\b/g;
    assert.equal((await onDisk(motion())).match(cited)?.length, 4);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual([document.getText(), await motionText()], before);
    await vscode.commands.executeCommand('redo');
    assert.match(await motionText(), /Ex\. Z\b/);
  });

  it('goes by what is typed and not saved yet', async () => {
    const { document } = await show(motion());
    await replace(document, 'The log has the day', 'See Reyes Decl. Ex. A. The log has the day');
    const edit = await renameAt(document, 'Ex. A. The log', 4, 'Z');
    await refactor(edit);
    assert.equal(document.getText().match(/Ex\. Z\b/g)?.length, 6);
    assert.match(await onDisk(reyes()), /Exhibit Z shows four/);
  });

  it('changes a term wherever the filing uses it, and no longer name', async () => {
    const { document } = await show(motion());
    const before = document.getText();
    await refactor(await renameAt(document, '(the “Journal”)', 7, 'Register'));
    const after = document.getText();
    assert.match(after, /has a line \(the “Register”\)\. Lindqvist Decl\. ¶ 2\./);
    assert.match(after, /The Register is a log that a machine keeps\./);
    assert.equal(document.isDirty, true, 'a change of one file alone is left to be saved');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('changes a party’s short name in the filings and the case file, in one undo step', async () => {
    const { document } = await show(motion());
    const cases = vscode.Uri.joinPath(folder, 'case.yaml');
    const before = [document.getText(), await onDisk(cases)];
    await refactor(await renameAt(document, '(“IQS”)', 3, 'IQX'));
    assert.match(document.getText(), /IQSystem, Inc\. \(“IQX”\)/);
    assert.match(await onDisk(cases), /short: IQX/);
    await vscode.commands.executeCommand('undo');
    const inEditor = (await vscode.workspace.openTextDocument(cases)).getText();
    assert.deepEqual([document.getText(), inEditor], before);
  });

  it('changes a heading’s label and what points at it', async () => {
    const { document } = await show(motion());
    const label = /^## (\w)\. /m.exec(document.getText());
    assert.ok(label, 'the motion has headings with letters');
    await assert.rejects(
      async () => renameAt(document, label[0], 3, 'three'),
      /A heading beside this one has a capital letter/,
    );
    await refactor(await renameAt(document, label[0], 3, 'Z'));
    assert.match(document.getText(), /^## Z\. /m);
  });

  it('is refused with the reason, and changes nothing', async () => {
    const { document } = await show(reyes());
    const before = document.getText();
    await assert.rejects(
      async () => renameAt(document, 'Exhibit A shows four', 8, 'B'),
      /“B” is the name of something else already/,
    );
    await assert.rejects(
      async () => renameAt(document, 'Exhibit A shows four', 8, 'the log'),
      /An exhibit has a letter or a number/,
    );
    const prepare = async (words: string, inside: number) =>
      vscode.commands.executeCommand(
        'vscode.prepareRename',
        document.uri,
        placeOf(document, words, inside),
      );
    await assert.rejects(async () => prepare('5. Exhibit', 0), /use “Pincite: Renumber”/);
    await assert.rejects(async () => prepare('paralegal', 2), /can't be renamed/);
    assert.equal(document.getText(), before);
  });
});

describe('Pincite: Renumber', () => {
  before(pincite);
  beforeEach(newCopy);
  afterEach(closeAll);

  it('takes references along behind a new heading, in one undo step', async () => {
    const { document } = await show(motion());
    await replace(
      document,
      '## A. The First Motion',
      '## A. News\n\nNone.\n\n## A. The First Motion',
    );
    const before = document.getText();
    assert.equal(await renumber('section'), true);
    const after = document.getText();
    assert.match(
      after,
      /## B\. The First Motion[\s\S]*## C\. The Resp[\s\S]*## D\. What the Second Order/,
    );
    assert.match(after, /already, in Part III\.C, supra, and says so/);
    assert.match(after, /described in Part III\.F\.3, infra, has no/);
    assert.match(after, /\| Part III\.I \| The Conferences of Counsel \|/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('takes citations of other filings along where a paragraph is new, and undoes all at once', async () => {
    const { document } = await show(reyes());
    await replace(document, '5. Exhibit A shows', '5. I am not a lawyer.\n\n5. Exhibit A shows');
    const before = [document.getText(), await motionText()];
    assert.equal(await renumber('paragraph'), true);
    assert.match(document.getText(), /^6\. Exhibit A shows four/m);
    assert.match(document.getText(), /What I say in paragraphs 6 and 7, above/);
    const cited = /four calls to the office of counsel for IQS\. Reyes Decl\. ¶ 6\./;
    assert.match(await onDisk(motion()), cited);
    assert.match(await onDisk(motion()), /Reyes Decl\. ¶¶ 17, 19\./);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual([document.getText(), await motionText()], before);
  });

  it('numbers exhibits by where they are listed', async () => {
    const { document } = await show(reyes());
    const [c, d] = [
      '  C: Electronic mail of March 14, 2016\n',
      '  D: Electronic mail of March 28, 2016',
    ];
    await replace(document, c + d, `${d}\n${c.trimEnd()}`);
    assert.equal(await renumber('exhibit'), true);
    assert.match(document.getText(), /^ {2}C: Electronic mail of March 28/m);
    assert.match(document.getText(), /copy of that second message is attached hereto as Exhibit C/);
    assert.match(
      await onDisk(motion()),
      /Reyes Decl\. ¶ 16, Ex\. D\.[\s\S]*Reyes Decl\. ¶ 18, Ex\. C\./,
    );
  });

  it('changes nothing where all is in order', async () => {
    const { document } = await show(motion());
    for (const what of ['section', 'footnote', 'paragraph', 'exhibit']) {
      assert.equal(await renumber(what), false, what);
    }
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('targets in the editor', () => {
  before(pincite);
  beforeEach(newCopy);
  afterEach(closeAll);

  /** What is offered when the last key of `words` is typed where the conclusion begins. */
  async function offered(words: string): Promise<vscode.CompletionItem[]> {
    const { document } = await show(motion());
    await replace(
      document,
      'The court asked for records and',
      `${words}\n\nThe court asked for records and`,
    );
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      placeOf(document, words, words.length),
      words.slice(-1),
    );
    return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
  }
  const labelOf = ({ label }: vscode.CompletionItem) =>
    typeof label === 'string' ? label : label.label;

  it('are offered after the words that ask for one', async () => {
    const items = await offered('No call came in. Reyes Decl. ¶ ');
    assert.deepEqual(
      items.map(labelOf),
      Array.from({ length: 22 }, (_, i) => String(i + 1)),
    );
    assert.match(items[5]?.detail ?? '', /^Exhibit A shows no call that came in/);
  });

  it('go by what is typed already', async () => {
    const items = await offered('This is as Part III.');
    assert.deepEqual(
      items.map(labelOf).filter((label) => !/\d/.test(label)),
      'ABCDEFGH'.split('').map((letter) => `III.${letter}`),
    );
    assert.equal(items[3]?.detail, 'The Stipulation and This Motion');
  });

  it('are not offered in prose or after a statute', async () => {
    for (const words of ['Please note ', 'This is barred by Title VII, Section ']) {
      assert.deepEqual(await offered(words), [], words);
    }
  });
});
