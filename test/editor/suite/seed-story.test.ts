import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, fileOf, pincite, rangeOf, replace, show } from '../support/drafts';
import { facts, slips } from '../support/seed-story';
import { until, untilFindings } from '../support/waiting';

const { fs } = vscode.workspace;
const run = <Result>(command: string, ...given: unknown[]) =>
  vscode.commands.executeCommand<Result>(command, ...given);
// Bundled to out/test/editor/suite: the repository is four levels up.
const saved = (name: string) =>
  vscode.Uri.file(join(__dirname, '../../../../test/fixtures/seed-story', name));

/**
 * What a lawyer in the sample's case did in April 2016, from the docket as the court's site has it
 * to a packet that may be filed. Each step stands on the one before.
 */
describe('from a saved docket to a motion for leave to file a letter', () => {
  let folder: vscode.Uri;
  const paper = (name: string) => vscode.Uri.joinPath(folder, 'letter', name);

  before(async () => {
    await pincite();
    folder = vscode.Uri.joinPath(fileOf('loop-ai', '.'), '..', `seed-story-${Date.now()}`);
  });
  after(async () => {
    await closeAll();
    await fs.delete(folder, { recursive: true });
  });

  it('makes a case of the docket, and brings a later copy of it in', async () => {
    assert.ok(await run('pincite.newCase', { source: saved('april-8.html'), folder }));
    const sources = [saved('april-18.html')];
    assert.equal(await run('pincite.importDocket', { into: folder, sources }), 'imported');
    await vscode.workspace.saveAll(false);
    const docket = await fs.readFile(vscode.Uri.joinPath(folder, 'docket.yaml'));
    const numbers = [...new TextDecoder().decode(docket).matchAll(/^ {2}- number: (\d+)/gm)];
    assert.deepEqual(
      numbers.map(([, number]) => number),
      ['1', '542', '582', '589', '590', '596', '601'],
    );
  });

  it('writes the kit, with every part of it to be filled in', async () => {
    const made = await run<vscode.Uri | undefined>('pincite.newFiling', {
      kit: 'unilateral-letter',
      folder: 'letter',
      values: {
        opponent: 'IQSystem, Inc.',
        request: 'Request for Production No. 12',
        date: '2016-04-18',
        place: 'Oakland, California',
        'order-date': '2016-04-06',
      },
    });
    assert.equal(made?.toString(), vscode.Uri.joinPath(folder, 'letter').toString());
    const names = (await fs.readDirectory(made)).map(([name]) => name);
    assert.deepEqual(names.sort(), Object.keys(facts).sort());
    await untilOpen([
      ...['Caption and opening', 'The dispute', 'Efforts to confer', 'Facts of refusal', 'Relief'],
      ...['Date and signature'],
      ...['Caption and opening', 'Attestation', 'Case deadlines', 'Request and response in full'],
      ...['POSITION OF LOOP AI LABS INC.', 'POSITION OF IQSYSTEM, INC. AS FAR AS IT IS KNOWN'],
      ...['Final compromise', 'Date and signature'],
      ...['Caption and opening', 'Table of calls and e-mails', 'Records authenticated'],
      ...['Why no stipulation', 'Date and signature'],
      ...['Exhibit A: the letter', 'Exhibit B: telephone records', 'Exhibit C: e-mails'],
      ...['Proposed order', 'Certificate of service'],
    ]);
  });

  it('tables the calls of the log where the declaration has room for them', async () => {
    const log = vscode.Uri.joinPath(folder, 'calls.csv');
    await fs.copy(saved('calls.csv'), log);
    const { document } = await show(paper('declaration.filing.md'));
    assert.equal(await run('pincite.checkCallLog', log), 15);
    const rows = document.getText().match(/^\|.*\|$/gm);
    assert.equal(rows?.length, 17, 'header, rule and fifteen calls: no blank row is left');
    assert.match(rows?.[16] ?? '', /^\| 15 \| March 31, 2016 \| 9:40 a\.m\. \| 2 min \|/);
  });

  it('is ticked through when the blanks are filled, and nothing is found in it', async () => {
    for (const [name, words] of Object.entries(facts)) {
      const { document } = await show(paper(name));
      for (const [blank, text] of words) await replace(document, `[${blank}]`, text);
      await document.save();
    }
    await untilOpen([]);
    const { document } = await show(paper('letter.filing.md'));
    assert.match(document.getText(), /\[Docket Nos\. 589, 590\.\][\s\S]*\[Docket No\. 596-1\.\]/);
  });

  assert.equal(new Set(slips.map(({ found }) => found.split(' ')[0])).size, 10, 'ten kinds');
  for (const { file, from, to, found } of slips) {
    it(`finds a slip, and nothing any more when it is undone: ${found}`, async () => {
      const { document } = await show(paper(file));
      const good = document.getText();
      rangeOf(document, from);
      await replace(document, from, to);
      await untilFindings(document, [found]);
      assert.deepEqual(foundElsewhere(document.uri), []);
      await run('undo');
      assert.equal(document.getText(), good);
      await untilFindings(document, []);
    });
  }

  /** What is found in the packet's other filings, which are all open. */
  function foundElsewhere(uri: vscode.Uri): string[] {
    return vscode.languages
      .getDiagnostics()
      .filter(([one]) => one.path.startsWith(folder.path) && one.path !== uri.path)
      .flatMap(([one, all]) => all.map(({ message }) => `${one.path}: ${message}`));
  }
});

/** Waits until the Checklist view has these parts left to fill in, and none that is missing. */
async function untilOpen(labels: readonly string[]): Promise<void> {
  const { checklist } = await pincite();
  const left = () => checklist.current?.items.filter(({ state }) => state !== 'filled') ?? [];
  const shown = () => JSON.stringify(left().map(({ label }) => label));
  await until(
    checklist.onDidChange,
    () => (checklist.current && shown() === JSON.stringify(labels) ? true : undefined),
    shown,
  );
  assert.ok(left().every(({ state }) => state === 'open'));
}
