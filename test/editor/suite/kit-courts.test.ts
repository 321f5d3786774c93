import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { kitsFor } from '../../../server/src/core/kits/table';
import { filingReport, type ReportResult } from '../../../server/src/protocol/report';
import { closeAll, fileOf, pincite, replace, show } from '../support/drafts';

const { fs } = vscode.workspace;
const blank = /\[[A-Z][A-Z ’]+\]/;
const courts = ['cand', 'cacd', 'caed', 'casd', 'nysd', 'ded', 'ilnd', 'txed', 'cod'];

// Bundled to out/test/editor/suite: the repository is four levels up.
const docket = (name: string) =>
  vscode.Uri.file(join(__dirname, '../../../../test/fixtures/dockets', name));

const folders: Readonly<Record<string, (folder: vscode.Uri) => Thenable<unknown>>> = {
  'a court’s docket report': (folder) => newCase('district-raw.html', folder),
  'CourtListener’s JSON': (folder) => newCase('courtlistener-docket.json', folder),
  'the sample': copyOfSample,
};

/**
 * The kits of a court that are made from one of the case folders. In N.D. Cal. all are made from
 * each; elsewhere the folders take turns, so that each kit is made in each court, and from each
 * folder. All of them in all courts from all folders are made without an editor in test/core.
 */
function kitsFrom(source: number, court: string): readonly string[] {
  const ids = kitsFor(court).map(({ id }) => id);
  const turn = courts.indexOf(court) + source;
  return court === 'cand' ? ids : ids.filter((_, i) => (i + turn) % 3 === 0);
}

for (const [source, [name, make]] of Object.entries(folders).entries()) {
  describe(`the kits, from a case folder made of ${name},`, () => {
    let folder: vscode.Uri;

    before(async () => {
      await pincite();
      folder = vscode.Uri.joinPath(fileOf('loop-ai', '.'), '..', `kits-${Date.now()}`);
      await make(folder);
    });
    after(async () => {
      await closeAll();
      await fs.delete(folder, { recursive: true });
    });

    for (const court of courts) {
      it(`have nothing to be mended in ${court} but their blanks`, async () => {
        await toCourt(folder, court);
        const made: vscode.Uri[] = [];
        for (const kit of kitsFrom(source, court)) {
          const uri = await newFiling(kit, folder);
          made.push(uri);
          const names = (await fs.readDirectory(uri)).map(([one]) => one);
          assert.ok(names.length > 0, kit);
          for (const one of names) await isClean(vscode.Uri.joinPath(uri, one));
        }
        await remove(made);
      });
    }
  });
}

function newCase(name: string, folder: vscode.Uri): Thenable<unknown> {
  return vscode.commands.executeCommand('pincite.newCase', { source: docket(name), folder });
}

async function copyOfSample(folder: vscode.Uri): Promise<void> {
  for (const name of ['case.yaml', 'docket.yaml']) {
    await fs.copy(fileOf('loop-ai', name), vscode.Uri.joinPath(folder, name));
  }
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'case.yaml'));
}

/** The case as if it were in another court. */
async function toCourt(folder: vscode.Uri, court: string): Promise<void> {
  const { document } = await show(vscode.Uri.joinPath(folder, 'case.yaml'));
  const line = /^court:.*$/m.exec(document.getText())?.[0];
  assert.ok(line);
  await replace(document, line, `court: ${court}`);
  await document.save();
}

/** The folder of a kit as `New Filing…` makes it, its first filing open at a blank. */
async function newFiling(kit: string, folder: vscode.Uri): Promise<vscode.Uri> {
  const made = await vscode.commands.executeCommand<vscode.Uri>('pincite.newFiling', { kit });
  assert.equal(made?.toString(), vscode.Uri.joinPath(folder, kit).toString());
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString().startsWith(made.toString()), true);
  assert.match(editor?.document.getText(editor.selection) ?? '', blank);
  return made;
}

/** Everything in a filing is checked, and nothing found in it; it has marked blanks. */
async function isClean(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  assert.match(document.getText(), blank);
  const { server } = await pincite();
  const params = { uri: uri.toString() };
  const report = await server.request<ReportResult | null>(filingReport, params);
  assert.ok(report, 'it is a filing of a case');
  const { wrong, look } = report.counts;
  assert.deepEqual({ wrong, look }, { wrong: 0, look: 0 }, `${uri.path}\n${report.printed}`);
}

/** Takes folders away as the explorer does, which closes their documents. */
async function remove(folders: readonly vscode.Uri[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const one of folders) edit.deleteFile(one, { recursive: true });
  assert.ok(await vscode.workspace.applyEdit(edit));
}
