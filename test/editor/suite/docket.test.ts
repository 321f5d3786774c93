import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileOf, pincite, placeOf, replace, show } from '../support/drafts';
import { untilError, untilFindings } from '../support/waiting';

const slips = [
  'docket/number-agreement Nos.',
  'term/near-miss Almaxwave',
  'term/near-miss Almaxwave',
];

describe('the docket in the editor', () => {
  before(pincite);
  afterEach(closeAll);

  it('is shown on hover: entry, dates, filer, attachment and its pages', async () => {
    const document = await order();
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, '596-1', 1),
    );
    const text = hovers.flatMap(({ contents }) => contents.map(markdownOf)).join('\n');
    for (const part of [
      'Docket entry 596-1',
      'April 11, 2016',
      'IQSystem, Inc.',
      'Call records',
      '6 pages',
      'in this filing',
    ]) {
      assert.ok(text.includes(part), `“${part}” is not in: ${text}`);
    }
  });

  it('completes a number after a marker, by its words too', async () => {
    const document = await order();
    const end = document.lineAt(document.lineCount - 1).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, '\nThe call records are attached. [Docket No. ');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const list = await completions(document);
    const offered = list.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.deepEqual(offered.slice(0, 3), ['601', '600', '596']);
    assert.equal(offered.length, 10);
    const words = new vscode.WorkspaceEdit();
    words.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, 'certif');
    assert.ok(await vscode.workspace.applyEdit(words));
    const fitting = (await completions(document)).map(({ label }) =>
      typeof label === 'string' ? label : label.label,
    );
    assert.deepEqual(fitting, ['600', '541']);
  });

  it('is where the definition of a citation lies', async () => {
    const document = await order();
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, '596-1', 1),
    );
    assert.equal(places.length, 1);
    const place = places[0];
    assert.ok(place);
    const uri = 'targetUri' in place ? place.targetUri : place.uri;
    const range = 'targetUri' in place ? place.targetRange : place.range;
    assert.equal(uri.path, fileOf('loop-ai', 'docket.yaml').path);
    const docket = await vscode.workspace.openTextDocument(uri);
    assert.match(docket.getText(docket.lineAt(range.start.line).range), /596|Call records/);
  });

  it('knows where an entry is cited', async () => {
    const document = await order();
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, '596-1', 1),
    );
    const cited = places.filter(({ uri }) => uri.path === document.uri.path);
    const texts = cited.map(({ range }) => document.getText(range));
    assert.deepEqual([...new Set(texts)].sort(), ['596', '596-1']);
    assert.equal(texts.length, 3);
  });

  it('colors what is on it, by semantic tokens', async () => {
    const document = await order();
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(legend.tokenTypes.includes('docketCitation'));
    const resolved = 1 << legend.tokenModifiers.indexOf('resolved');
    let count = 0;
    for (let i = 0; i < data.length; i += 5) if (((data[i + 4] ?? 0) & resolved) !== 0) count++;
    // Re: 542, then 542, 582, 589, 590, 589, 596, 596-1, 601 and 596-1.
    assert.equal(count, 10);
  });

  it('refreshes the drafts when it is edited, saved or not', async () => {
    const document = await order();
    const docket = await vscode.workspace.openTextDocument(fileOf('loop-ai', 'docket.yaml'));
    await replace(docket, 'number: 601', 'number: 699');
    await untilFindings(document, [slips[0] ?? '', 'docket/unknown-entry 601', ...slips.slice(1)]);
    await replace(docket, 'number: 699', 'number: 601');
    await untilFindings(document, slips);
  });

  it('refreshes the drafts when the file is changed by another program', async () => {
    const document = await order();
    const file = fileOf('loop-ai', 'docket.yaml');
    const before = await vscode.workspace.fs.readFile(file);
    const text = new TextDecoder().decode(before);
    const changed = new TextEncoder().encode(text.replace('number: 601', 'number: 699'));
    try {
      await vscode.workspace.fs.writeFile(file, changed);
      await untilFindings(document, [
        slips[0] ?? '',
        'docket/unknown-entry 601',
        ...slips.slice(1),
      ]);
    } finally {
      await vscode.workspace.fs.writeFile(file, before);
    }
    await untilFindings(document, slips);
  });

  it('that cannot be read gets a finding of its own, and the last good one stays', async () => {
    const document = await order();
    const docket = await vscode.workspace.openTextDocument(fileOf('loop-ai', 'docket.yaml'));
    await replace(docket, 'entries:', 'entries: [');
    await untilError(docket);
    await untilFindings(document, slips);
  });

  it('of another workspace folder is for the drafts of that folder', async () => {
    const { document } = await show(fileOf('second-case', 'letter.filing.md'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, 'No. 2', 4),
    );
    const text = hovers.flatMap(({ contents }) => contents.map(markdownOf)).join('\n');
    assert.match(text, /Tidewater Rail LLC/);
    await replace(document, 'No. 2', 'No. 542');
    await untilFindings(document, ['docket/unknown-entry 542']);
  });
});

/** The sample's order, with its findings there: so the case is read. */
async function order(): Promise<vscode.TextDocument> {
  const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
  await untilFindings(document, slips);
  return document;
}

/** What the docket offers at the end of the document: snippets, which VS Code adds, left out. */
async function completions(document: vscode.TextDocument): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.lineAt(document.lineCount - 1).range.end,
  );
  return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
}

/** What is read on screen of a hover's Markdown: its escapes undone. */
function markdownOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return (typeof content === 'string' ? content : content.value)
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('\\', '');
}
