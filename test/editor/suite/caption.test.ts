import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { askCaption } from '../../../client/src/caption/ask';
import { closeAll, fileOf, pincite, placeOf, show, written } from '../support/drafts';

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

describe('the questions of Insert Caption', () => {
  const everything = ['Reply', ['Hearing', 'Re:'], 'May 19, 2016', '2:00 p.m.', '4', '542'];

  it('are put together when all are answered', async () => {
    assert.deepEqual(await askCaption(answering(everything)), {
      title: 'Reply',
      hearing: { date: 'May 19, 2016', time: '2:00 p.m.', courtroom: '4' },
      re: '542',
    });
  });

  it('may be passed over with Enter', async () => {
    assert.deepEqual(await askCaption(answering(['Reply', []])), { title: 'Reply' });
    assert.deepEqual(await askCaption(answering(['', ['Hearing', 'Re:'], '', '', '', ''])), {
      title: '',
      hearing: {},
    });
  });

  for (const step of everything.keys()) {
    it(`give no caption when the ${step + 1}. is left`, async () => {
      assert.equal(
        await askCaption(answering([...everything.slice(0, step), undefined])),
        undefined,
      );
    });
  }
});

function at(place: vscode.Position): vscode.Selection {
  return new vscode.Selection(place, place);
}

async function insert(words: unknown): Promise<unknown> {
  return vscode.commands.executeCommand('pincite.insertCaption', words);
}

/** A window whose user gives these answers, one after the other: words, or the labels to pick. */
function answering(answers: readonly (string | readonly string[] | undefined)[]) {
  const left = [...answers];
  const next = () => {
    assert.ok(left.length > 0, 'one question too many');
    return left.shift();
  };
  return {
    async showInputBox() {
      const answer = next();
      assert.ok(answer === undefined || typeof answer === 'string');
      return answer;
    },
    async showQuickPick<Item extends vscode.QuickPickItem>(items: readonly Item[]) {
      const labels = next();
      assert.ok(typeof labels !== 'string');
      return labels && items.filter(({ label }) => labels.includes(label));
    },
  };
}
