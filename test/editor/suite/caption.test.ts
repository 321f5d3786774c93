import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { askCaption } from '../../../client/src/caption/ask';
import { courtItems } from '../../../client/src/caption/pick-court';
import { choosing } from '../support/answering';
import { closeAll, fileOf, pincite, placeOf, show, written } from '../support/drafts';
import { until } from '../support/waiting';

const caption = {
  title: 'Motion to Compel',
  hearing: { date: '2016-05-19', time: '2:00 p.m.' },
  re: '542',
};

describe('Pincite: Insert Caption', () => {
  before(pincite);
  afterEach(closeAll);

  it('writes the caption of the case above the filing, and one undo takes it away', async () => {
    const editor = await show(fileOf('loop-ai', 'order.filing.md'));
    const { document } = editor;
    const before = document.getText();
    editor.selection = at(placeOf(document, 'On March 30', 4));
    assert.equal(await insert(caption), true);
    const text = document.getText();
    for (const part of [
      'Jordan Example (SBN 000000)  \n',
      'UNITED STATES DISTRICT COURT  \nNORTHERN DISTRICT OF CALIFORNIA  \nOAKLAND DIVISION\n',
      'Case No. 4:15-cv-00798-HSG (DMR)\n',
      '**Motion to Compel**\n',
      'Date: May 19, 2016  \nTime: 2:00 p.m.  \nCourtroom: [COURTROOM]  \n',
      'Re: Dkt. No. 542\n',
    ]) {
      assert.ok(text.includes(part), `“${part}” is not in:\n${text.slice(0, 1200)}`);
    }
    assert.ok(text.endsWith(before.trimStart()), 'the filing itself was changed');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await vscode.commands.executeCommand('redo');
    assert.equal(document.getText(), text);
  });

  it('keeps the line ends of the filing', async () => {
    const uri = await written(
      'crlf.filing.md',
      'Text.\r\nMore.\r\n',
      fileOf('loop-ai', 'case.yaml'),
    );
    const { document } = await show(uri);
    assert.equal(await insert({ title: 'Reply' }), true);
    const text = document.getText();
    assert.ok(text.includes('\r\n**Reply**\r\n'));
    assert.doesNotMatch(text, /[^\r]\n/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'Text.\r\nMore.\r\n');
    await vscode.workspace.fs.delete(uri);
  });

  it('goes below the front matter', async () => {
    const editor = await show(fileOf('second-case', 'letter.filing.md'));
    const before = editor.document.getText();
    editor.selection = at(new vscode.Position(0, 0));
    assert.equal(await insert({ title: 'Letter Brief' }), true);
    const text = editor.document.getText();
    assert.match(
      text,
      /^---\n[\s\S]*?\n---\n\n[\s\S]*\*\*Letter Brief\*\*\n[\s\S]*\nHarborview filed its/,
    );
    assert.ok(before.startsWith(text.slice(0, text.indexOf('\n---\n') + 5)));
  });

  it('goes to the blank line that the cursor stands on', async () => {
    const editor = await show(fileOf('loop-ai', 'order.filing.md'));
    const line = placeOf(editor.document, 'Given the parties').line - 1;
    editor.selection = at(new vscode.Position(line, 0));
    assert.equal(editor.document.lineAt(line).text, '');
    const above = editor.document.getText(new vscode.Range(0, 0, line, 0));
    assert.equal(await insert({ title: 'Reply' }), true);
    assert.ok(editor.document.getText().startsWith(`${above}\nJordan Example`));
  });

  it('leaves a draft outside of any case as it is', async () => {
    const { document } = await show(await written('alone.filing.md', 'Text.\n'));
    assert.equal(await insert(caption), false);
    assert.equal(document.getText(), 'Text.\n');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('leaves what is no filing as it is', async () => {
    const { document } = await show(fileOf('loop-ai', 'case.yaml'));
    const before = document.getText();
    assert.equal(await insert(caption), false);
    assert.equal(document.getText(), before);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('Pincite: Insert Caption for Court', () => {
  let draft: vscode.TextEditor;
  let place: vscode.Position;
  before(pincite);
  beforeEach(async () => {
    // Nothing of it is asked for: the front matter says it all.
    const text =
      '---\ntitle: Motion to Compel\nhearing: May 19, 2016, 2:00 p.m., Courtroom 4\nre: 542\n---\n\n\n\nText.\n';
    const uri = await written('for-court.filing.md', text, fileOf('loop-ai', 'case.yaml'));
    draft = await show(uri);
    place = new vscode.Position(6, 0);
    draft.selection = at(place);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(draft.document.uri);
  });

  it('shows each court’s caption on the way, inserts the one chosen in one undo step', async () => {
    const before = draft.document.getText();
    const inserted = vscode.commands.executeCommand('pincite.insertCaptionForCourt');
    await untilPreview('NORTHERN DISTRICT OF CALIFORNIA');
    assert.equal(vscode.window.visibleTextEditors.length, 2);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    const shown = await untilPreview('CENTRAL DISTRICT OF CALIFORNIA');
    assert.match(shown, /Jordan Example {2}\nEmail: jordan@example\.com/);
    assert.equal(draft.document.getText(), before, 'the draft changed while the list was open');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(await inserted, true);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, draft.document);
    const text = draft.document.getText();
    assert.ok(text.includes(shown.trimEnd()), 'another caption than the one shown');
    assert.match(text, /Date: May 19, 2016 {2}\nTime: 2:00 p\.m\./);
    assert.equal(previews().length, 0);
    const end = placeOf(draft.document, 'Motion to Compel**', 'Motion to Compel'.length);
    assert.deepEqual(editor?.selection.active, end, 'the cursor is not in the title');
    await vscode.commands.executeCommand('undo');
    assert.equal(draft.document.getText(), before);
  });

  it('leaves the draft as it was where the user leaves', async () => {
    const before = draft.document.getText();
    const inserted = vscode.commands.executeCommand('pincite.insertCaptionForCourt');
    await untilPreview('NORTHERN DISTRICT OF CALIFORNIA');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await inserted, false);
    assert.equal(draft.document.getText(), before);
    assert.equal(draft.document.isDirty, false);
    assert.equal(previews().length, 0);
    assert.equal(vscode.window.activeTextEditor?.document, draft.document);
    assert.deepEqual(vscode.window.activeTextEditor?.selection.active, place);
  });

  it('asks nothing where it is given the court', async () => {
    const given = { court: 'ded', title: 'Reply' };
    assert.equal(
      await vscode.commands.executeCommand('pincite.insertCaptionForCourt', given),
      true,
    );
    const text = draft.document.getText();
    assert.match(text, /DISTRICT OF DELAWARE\n/);
    assert.match(text, /C\.A\. No\. 15-798-HSG-DMR/);
    assert.doesNotMatch(text, /OAKLAND DIVISION/);
  });

  it('lists the case’s court first, then those with a form of their own', () => {
    const court = { district: 'X', source: 'Rule', verified: true, ownForm: false };
    const items = courtItems({
      known: {},
      court: 'b',
      courts: [
        { ...court, id: 'b', short: 'B.' },
        { ...court, id: 'c', short: 'C.', ownForm: true, verified: false },
        { ...court, id: 'a', short: 'A.' },
      ],
    });
    const separator = vscode.QuickPickItemKind.Separator;
    assert.deepEqual(
      items
        .filter(({ kind }) => kind !== separator)
        .map(({ label, description }) => [label, description]),
      [
        ['B.', 'X · Rule'],
        ['C.', 'X · not verified'],
        ['A.', 'X · Rule'],
      ],
    );
    assert.equal(items.filter(({ kind }) => kind === separator).length, 3);
  });
});

describe('the questions of Insert Caption', () => {
  const everything = ['Reply', ['Hearing', 'Re:'], 'May 19, 2016', '2:00 p.m.', '4', '542'];

  it('are put together when all are answered', async () => {
    assert.deepEqual(await askCaption(choosing(...everything), { known: {} }), {
      title: 'Reply',
      hearing: { date: 'May 19, 2016', time: '2:00 p.m.', courtroom: '4' },
      re: '542',
    });
  });

  it('may be passed over with Enter', async () => {
    assert.deepEqual(await askCaption(choosing('Reply', []), { known: {} }), { title: 'Reply' });
    const nothing = choosing('', ['Hearing', 'Re:'], '', '', '', '');
    assert.deepEqual(await askCaption(nothing, { known: {} }), { title: '', hearing: {} });
  });

  it('are only about what neither the front matter nor the case file says', async () => {
    const known = { title: 'Reply', hearing: { date: '2016-05-19' } };
    const rest = choosing(['Re:'], '2:00 p.m.', '542');
    const words = await askCaption(rest, { known, courtroom: '4' });
    assert.deepEqual(words, {
      ...known,
      hearing: { ...known.hearing, time: '2:00 p.m.' },
      re: '542',
    });
    const all = { title: 'Reply', hearing: { date: 'a', time: 'b', courtroom: 'c' }, re: '542' };
    assert.deepEqual(await askCaption(choosing(), { known: all }), all);
  });

  for (const step of everything.keys()) {
    it(`give no caption when the ${step + 1}. is left`, async () => {
      const left = choosing(...everything.slice(0, step), undefined);
      assert.equal(await askCaption(left, { known: {} }), undefined);
    });
  }
});

describe('Pincite: Update Caption, with a front matter that says otherwise', () => {
  const uri = () => fileOf('loop-ai', 'differing.filing.md');
  const update = (given?: unknown) =>
    vscode.commands.executeCommand<boolean>('pincite.updateCaption', given);
  let document: vscode.TextDocument;
  before(pincite);
  beforeEach(async () => {
    await written('differing.filing.md', '', fileOf('loop-ai', 'case.yaml'));
    ({ document } = await show(uri()));
    await insert(caption);
    const edit = new vscode.WorkspaceEdit();
    const front = '---\nhearing: June 2, 2016, 10:00 a.m.\nre: 582\n---\n\n';
    edit.insert(uri(), new vscode.Position(0, 0), front);
    assert.ok(await vscode.workspace.applyEdit(edit));
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri());
  });

  it('asks, and changes what is chosen in one undo step', async () => {
    const before = document.getText();
    assert.equal(await pressed('workbench.action.acceptSelectedQuickOpenItem', update()), true);
    const text = document.getText();
    assert.match(text, /Date: June 2, 2016 {2}\nTime: 10:00 a\.m\. {2}\nCourtroom: \[COURTROOM\]/);
    assert.match(text, /Re: Dkt\. No\. 582/);
    assert.equal(await update(), false, 'there is something left to do');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('changes nothing where the user leaves', async () => {
    const before = document.getText();
    assert.equal(await pressed('workbench.action.closeQuickOpen', update()), false);
    assert.equal(document.getText(), before);
  });

  it('takes only what it is told to', async () => {
    assert.equal(await update({ take: ['re'] }), true);
    assert.match(document.getText(), /Date: May 19, 2016[\s\S]*Re: Dkt\. No\. 582/);
  });
});

/** Presses a key in a list that comes up some time, until the command that asks is done. */
async function pressed<T>(key: string, asking: Thenable<T>): Promise<T> {
  let done = false;
  const end = () => {
    done = true;
  };
  asking.then(end, end);
  while (!done) await vscode.commands.executeCommand(key);
  return asking;
}

/** The text of the preview, as soon as it has a word in it. */
async function untilPreview(word: string): Promise<string> {
  const shown = () =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'pincite-caption')?.getText();
  return until(
    (listener) =>
      vscode.Disposable.from(
        vscode.workspace.onDidOpenTextDocument(listener),
        vscode.workspace.onDidChangeTextDocument(listener),
        vscode.window.onDidChangeVisibleTextEditors(listener),
      ),
    () => {
      const isVisible = vscode.window.visibleTextEditors.length === 2;
      return isVisible && shown()?.includes(word) ? shown() : undefined;
    },
    () => shown() ?? 'no preview',
  );
}

function previews(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ label }) => label.includes('preview'));
}

function at(place: vscode.Position): vscode.Selection {
  return new vscode.Selection(place, place);
}

async function insert(words: unknown): Promise<unknown> {
  return vscode.commands.executeCommand('pincite.insertCaption', words);
}
