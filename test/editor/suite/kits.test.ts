import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Asking, askKit, folderProblem, kitItems } from '../../../client/src/kits/ask-kit';
import { checklistItem, filesOf, partsOf } from '../../../client/src/kits/checklist-tree';
import type { ChecklistResult, KitInfo } from '../../../server/src/protocol/kits';
import { answering } from '../support/answering';
import { closeAll, fileOf, pincite, replace, show } from '../support/drafts';
import { codeOf, until } from '../support/waiting';

const folder = 'letter-of-test';
const made = () => fileOf('loop-ai', folder);

const make = (given: object) =>
  vscode.commands.executeCommand<vscode.Uri | undefined>('pincite.newFiling', given);

async function names(): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(made())).map(([name]) => name).sort();
}

async function clear(): Promise<void> {
  await closeAll();
  // As the explorer deletes, which lets go of the documents too: the next test writes the same names.
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(made(), { recursive: true, ignoreIfNotExists: true });
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('Pincite: New Filing', () => {
  before(pincite);
  beforeEach(() => show(fileOf('loop-ai', 'order.filing.md')));
  afterEach(clear);

  it('writes the filings of the kit, opened at the first blank, with no warning in any', async () => {
    const values = { request: 'Request for Production No. 12' };
    const uri = await make({ kit: 'unilateral-letter', folder, values });
    assert.equal(uri?.toString(), made().toString());
    const files = await names();
    assert.deepEqual(files, [
      'certificate-of-service.filing.md',
      'declaration.filing.md',
      'exhibits.filing.md',
      'letter.filing.md',
      'motion.filing.md',
      'proposed-order.filing.md',
    ]);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.uri.path.endsWith('/motion.filing.md'));
    assert.match(editor.document.getText(editor.selection), /^\[[A-Z][A-Z ’]+\]$/);
    assert.match(editor.document.getText(), /Request for Production No\. 12/);
    for (const name of files) {
      const { document } = await show(vscode.Uri.joinPath(made(), name));
      // A slip of our own shows that the filing was read; it must be the only one.
      const end = document.positionAt(document.getText().length);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, end, '\n\nSee Docket Nos. 582.\n');
      assert.ok(await vscode.workspace.applyEdit(edit));
      const proven = () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
          .map(codeOf);
      const found = await until(
        (listener) => vscode.languages.onDidChangeDiagnostics(listener),
        () => (proven().includes('docket/number-agreement') ? proven() : undefined),
        () => `${name}: ${proven()}`,
      );
      assert.deepEqual(found, ['docket/number-agreement'], name);
    }
  });

  it('leaves a folder that is there as it is', async () => {
    const kept = vscode.Uri.joinPath(made(), 'kept.txt');
    await vscode.workspace.fs.writeFile(kept, new TextEncoder().encode('mine'));
    assert.equal(await make({ kit: 'statement', folder }), undefined);
    assert.deepEqual(await names(), ['kept.txt']);
  });

  it('writes nothing for an unknown kit, a wrong log or a path in place of a name', async () => {
    assert.equal(await make({ kit: 'poem', folder }), undefined);
    assert.equal(await make({ kit: 'joint-letter', folder, log: 'minutes\n1\n' }), undefined);
    assert.equal(await make({ kit: 'statement', folder: `../loop-ai/${folder}` }), undefined);
    await assert.rejects(async () => vscode.workspace.fs.stat(made()));
  });

  it('asks only for what the case does not say, and ends where the user leaves', async () => {
    const words = await askKit(asking(['Letter', 'RFP 12', '', 'No log', 'mine']), offering);
    assert.deepEqual(words, { kit: 'letter', values: { request: 'RFP 12' }, folder: 'mine' });
    const log = await askKit(asking(['Letter', '', 'Oakland', 'From a log', 'mine']), offering);
    assert.equal(log?.log, 'date\n2016-03-07\n');
    const answers = ['Letter', 'RFP 12', '', 'No log'];
    for (let given = 0; given <= answers.length; given++) {
      assert.equal(await askKit(asking(answers.slice(0, given)), offering), undefined);
    }
  });

  it('asks who files and against whom, the likeliest first, and nothing that follows from it', async () => {
    const given: string[] = [];
    const offer = async (values: Readonly<Record<string, string>>): Promise<KitInfo[]> => {
      given.push(JSON.stringify(values));
      return [{ ...kit, log: false, fields: fieldsWith(values) }];
    };
    const words = await askKit(asking(['Letter', 'IQSystem', 'Loop AI', 'mine']), offer);
    const values = { party: 'IQSystem, Inc.', opponent: 'Loop AI Labs Inc.' };
    assert.deepEqual(words, { kit: 'letter', values, folder: 'mine' });
    assert.deepEqual(given, ['{}', '{"party":"IQSystem, Inc."}', JSON.stringify(values)]);
    for (const answers of [['Letter'], ['Letter', 'IQSystem']]) {
      assert.equal(await askKit(asking(answers), offer), undefined);
    }
  });

  it('takes the log of the case folder', async () => {
    const offer = async () => [{ ...kit, caseLog: 'calls.csv' }];
    const words = await askKit(asking(['Letter', 'RFP 12', '', 'calls.csv', 'mine']), offer);
    assert.equal(words?.log, true);
  });

  it('offers the kits of the court first, the others below a note', () => {
    const other = { ...kit, id: 'other', title: 'Other', fits: false };
    const items = kitItems([other, kit]);
    assert.deepEqual(
      items.map((item) => item.kit?.id),
      ['letter', undefined, 'other'],
    );
    assert.equal(items[1]?.kind, vscode.QuickPickItemKind.Separator);
    assert.equal(kitItems([kit]).length, 1);
  });

  it('takes one name for the folder, no path', () => {
    assert.equal(folderProblem('unilateral-letter'), undefined);
    for (const name of ['', ' ', '..', 'a/b', 'a\\b', 'a.']) assert.ok(folderProblem(name), name);
  });
});

describe('Pincite: Next Blank', () => {
  before(pincite);
  afterEach(clear);

  const selected = () => {
    const editor = vscode.window.activeTextEditor;
    const name = editor?.document.uri.path.split('/').at(-1) ?? '';
    return `${name} ${editor?.document.getText(editor.selection)}`;
  };
  const next = () => vscode.commands.executeCommand<boolean>('pincite.nextBlank');

  it('goes from blank to blank, and what is typed takes its place', async () => {
    await show(fileOf('loop-ai', 'order.filing.md'));
    await make({ kit: 'proposed-order', folder });
    const [file] = await names();
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor && file);
    const first = selected();
    assert.equal(await next(), true);
    assert.notEqual(selected(), first);
    assert.match(selected(), blankOf(file));
    assert.equal(await vscode.commands.executeCommand('pincite.previousBlank'), true);
    assert.equal(selected(), first);
    const count = editor.document.getText().match(/\[[A-Z][A-Z ’]+\]/g)?.length ?? 0;
    for (let i = 0; i < count; i++) {
      await vscode.commands.executeCommand('type', { text: 'words' });
      await next();
    }
    assert.doesNotMatch(editor.document.getText().replaceAll('[PROPOSED]', ''), /\[[A-Z ]{2,}\]/);
    assert.equal(await next(), false, 'none is left');
  });

  it('goes on in the next filing of a kit', async () => {
    await show(fileOf('loop-ai', 'order.filing.md'));
    await make({ kit: 'stipulation-time', folder });
    const { document } = await show(vscode.Uri.joinPath(made(), 'stipulation.filing.md'));
    const edit = new vscode.WorkspaceEdit();
    for (const { index, 0: blank } of document.getText().matchAll(/\[[A-Z][A-Z ’]+\]/g)) {
      const [start, end] = [index, index + blank.length].map((at) => document.positionAt(at));
      if (start && end) edit.replace(document.uri, new vscode.Range(start, end), 'words');
    }
    assert.ok(await vscode.workspace.applyEdit(edit));
    const { checklist } = await pincite();
    const left = () => checklist.current?.items.find(({ blanks }) => blanks > 0)?.file;
    await until(
      checklist.onDidChange,
      () => (left() === 'proposed-order.filing.md' ? true : undefined),
      () => JSON.stringify(checklist.current),
    );
    assert.equal(await next(), true);
    assert.match(selected(), blankOf('proposed-order.filing.md'));
  });
});

function blankOf(file: string): RegExp {
  return new RegExp(`^${file.replaceAll('.', '\\.')} \\[[A-Z][A-Z ’]+\\]$`);
}

describe('Pincite: Update Caption', () => {
  before(pincite);
  afterEach(clear);

  it('brings the number to the case file’s in one undo step, then finds nothing to do', async () => {
    await show(fileOf('loop-ai', 'order.filing.md'));
    await make({ kit: 'statement', folder });
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.ok(document.uri.path.includes(`/${folder}/`));
    const good = document.getText();
    await replace(document, '00798-HSG', '00798-ABC');
    const old = document.getText();
    const update = () => vscode.commands.executeCommand('pincite.updateCaption');
    assert.equal(await update(), true);
    assert.equal(document.getText(), good);
    assert.equal(await update(), false);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), old);
  });

  it('leaves a filing without a caption as it is', async () => {
    const uri = vscode.Uri.joinPath(made(), 'bare.filing.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('No caption.\n'));
    const { document } = await show(uri);
    assert.equal(await vscode.commands.executeCommand('pincite.updateCaption'), false);
    assert.equal(document.getText(), 'No caption.\n');
  });
});

describe('the checklist view', () => {
  before(pincite);
  afterEach(clear);

  it('ticks a part as its last blank is filled, and unticks it when that is undone', async () => {
    await show(fileOf('loop-ai', 'order.filing.md'));
    await make({ kit: 'motion-to-seal', folder });
    await untilMotion(
      'Caption and opening: 1 blank',
      'What is to be sealed: 4 blanks',
      'Why: 1 blank',
      'Papers filed with it: ✓',
      'Date and signature: 2 blanks',
    );
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    await replace(document, '[REASONS FOR SEALING EACH PART]', 'It is a trade secret.');
    await untilMotion(
      'Caption and opening: 1 blank',
      'What is to be sealed: 4 blanks',
      'Why: ✓',
      'Papers filed with it: ✓',
      'Date and signature: 2 blanks',
    );
    await replace(document, '| [GROUND] |', '| Civil L.R. 79-5 |');
    await untilMotion(
      'Caption and opening: 1 blank',
      'What is to be sealed: 3 blanks',
      'Why: ✓',
      'Papers filed with it: ✓',
      'Date and signature: 2 blanks',
    );
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await untilMotion(
      'Caption and opening: 1 blank',
      'What is to be sealed: 4 blanks',
      'Why: 1 blank',
      'Papers filed with it: ✓',
      'Date and signature: 2 blanks',
    );
  });

  const part = { file: 'motion.filing.md', uri: 'file:///case/motion.filing.md' };
  const result: ChecklistResult = {
    kit: 'letter',
    title: 'Letter',
    items: [
      {
        ...{ ...part, label: 'Relief', state: 'open', blanks: 2, line: 7 },
        blank: { start: 3, end: 9 },
      },
      { ...part, label: 'The dispute', state: 'filled', blanks: 0, line: 3 },
      { ...part, label: 'Letter', file: 'letter.filing.md', state: 'missing', blanks: 0 },
    ],
  };

  it('shows each filing with its parts, what is left in them, and where', () => {
    const files = filesOf(result);
    assert.deepEqual(
      files.map((node) => [checklistItem(node).label, checklistItem(node).description]),
      [
        ['motion.filing.md', '1 of 2'],
        ['letter.filing.md', '0 of 1'],
      ],
    );
    const [relief, dispute, letter] = files.flatMap(partsOf).map(checklistItem);
    assert.ok(relief && dispute && letter);
    const icon = ({ iconPath }: vscode.TreeItem) => (iconPath as vscode.ThemeIcon).id;
    assert.deepEqual([relief, dispute, letter].map(icon), [
      'circle-filled',
      'check',
      'circle-outline',
    ]);
    assert.equal(relief.description, '2 blanks');
    assert.equal(relief.accessibilityInformation?.label, 'Relief, to fill in, 2 blanks');
    const { start, end } = relief.command?.arguments?.[1].selection ?? {};
    assert.deepEqual([start.line, start.character, end.line, end.character], [7, 3, 7, 9]);
    assert.equal(letter.command, undefined);
  });
});

/** Waits until the view has these rows for the motion, ticked or with what is left in them. */
async function untilMotion(...wanted: readonly string[]): Promise<void> {
  const { checklist } = await pincite();
  const rows = () => {
    const node = checklist.current ? filesOf(checklist.current)[0] : undefined;
    const items = node ? partsOf(node).map(checklistItem) : [];
    return items.map(({ label, description, iconPath }) => {
      const isTicked = (iconPath as vscode.ThemeIcon).id === 'check';
      return `${label}: ${isTicked ? '✓' : description}`;
    });
  };
  await until(
    checklist.onDidChange,
    () => (JSON.stringify(rows()) === JSON.stringify(wanted) ? true : undefined),
    () => JSON.stringify(rows()),
  );
}

const kit: KitInfo = {
  id: 'letter',
  title: 'Letter',
  summary: 'A letter.',
  fits: true,
  files: ['letter.filing.md'],
  log: true,
  fields: [
    { name: 'party', help: 'The party.', value: 'Loop AI Labs Inc.' },
    { name: 'firm', help: 'The firm.' },
    { name: 'request', help: 'The request.' },
    { name: 'place', help: 'The place.' },
  ],
};

/** Two parties of which either may file; who signs follows from it. */
function fieldsWith({ party, opponent }: Readonly<Record<string, string>>): KitInfo['fields'] {
  const [loop, iqs] = [
    { name: 'Loop AI Labs Inc.', role: 'plaintiff' },
    { name: 'IQSystem, Inc.' },
  ];
  return [
    { name: 'party', help: 'The party.', value: 'x', ...(party ? {} : { choices: [loop, iqs] }) },
    {
      ...{ name: 'opponent', help: 'The other.', value: 'y' },
      ...(opponent ? {} : { choices: party === iqs.name ? [loop, iqs] : [iqs, loop] }),
    },
    { name: 'counsel', help: 'Who signs.', ...(party ? { value: 'Robin Specimen' } : {}) },
  ];
}

const offering = async () => [kit];

/** A window with these answers, and a log to open. */
function asking(answers: readonly string[]): Asking {
  return { ...answering(...answers), openLog: async () => 'date\n2016-03-07\n' };
}
