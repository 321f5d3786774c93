import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  Position,
  SemanticTokens,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sample, TestClient, uriOf } from './support/client';

// What a user sees who opens the sample: findings, cards, completion, navigation, mending.
describe('the sample in the server', () => {
  const uri = uriOf(join(sample, 'order.filing.md'));
  const docketUri = uriOf(join(sample, 'docket.yaml'));
  const text = readFileSync(join(sample, 'order.filing.md'), 'utf8');
  const document = TextDocument.create(uri, 'filing', 1, text);
  const at = (words: string, into = 0): Position => {
    ok(text.includes(words), words);
    return document.positionAt(text.indexOf(words) + into);
  };
  const place = (words: string, into = 0) => ({ textDocument: { uri }, position: at(words, into) });
  let client: TestClient;

  before(async () => {
    client = await TestClient.start({ folders: [sample] });
    await client.open(uri);
    await client.until(uri, (found) => found.length === 3);
  });
  after(() => client.stop());

  it('shows exactly its three slips', () => {
    const found = (client.shown(uri) ?? []).map(({ code, range, severity, source }) => ({
      code,
      words: document.getText(range),
      severity,
      source,
    }));
    const slip = { severity: 2, source: 'pincite' };
    deepEqual(found, [
      { code: 'docket/number-agreement', words: 'Nos.', ...slip },
      { code: 'term/near-miss', words: 'Almaxwave', ...slip },
      { code: 'term/near-miss', words: 'Almaxwave', ...slip },
    ]);
  });

  it('hovers 596-1 with its entry, its attachment and how often it is cited', async () => {
    const hover = await client.request<Hover>('textDocument/hover', place('596-1', 2));
    const { value } = hover.contents as { value: string };
    match(value, /Docket entry 596-1/);
    match(value, /April 11, 2016/);
    match(value, /Call records/);
    match(value, /Cited \d+ times in this filing/);
    equal(document.getText(hover.range), '596-1');
  });

  it('offers entries after a marker, with their cards on demand', async () => {
    const scratch = 'untitled:reply';
    const typed = 'See Docket No. ';
    await client.open(scratch, 'filing', typed);
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: scratch },
      position: { line: 0, character: typed.length },
    });
    equal(list.items[0]?.label, '601');
    const item = list.items.find(({ label }) => label === '596');
    ok(item && item.documentation === undefined);
    match(item.detail ?? '', /RESPONSE re 589/);
    const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
    match((resolved.documentation as { value: string }).value, /Docket entry 596/);
    await client.close(scratch);
  });

  it('goes to the entry, or the attachment, in docket.yaml', async () => {
    const links = await client.request<LocationLink[]>(
      'textDocument/definition',
      place('[Docket No. 542.]', 13),
    );
    equal(links[0]?.targetUri, docketUri);
    const docket = readFileSync(join(sample, 'docket.yaml'), 'utf8').split('\n');
    match(docket[links[0]?.targetRange.start.line ?? -1] ?? '', /number: 542/);
    const attached = await client.request<LocationLink[]>(
      'textDocument/definition',
      place('596-1', 2),
    );
    match(docket[attached[0]?.targetRange.start.line ?? -1] ?? '', /Call records/);
  });

  it('finds every citation of an entry, from the filing and from the docket', async () => {
    const context = { includeDeclaration: true };
    const params = { ...place('596-1', 2), context };
    const found = await client.request<Location[]>('textDocument/references', params);
    const cited = found
      .filter((one) => one.uri === uri)
      .map(({ range }) => document.getText(range));
    ok(cited.length >= 3);
    ok(cited.every((words) => words.startsWith('596')));
    equal(found.filter((one) => one.uri === docketUri).length, 1);
    await client.open(docketUri, 'yaml');
    const source = readFileSync(join(sample, 'docket.yaml'), 'utf8').split('\n');
    const line = source.findIndex((words) => words.includes('number: 596'));
    const fromDocket = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: docketUri },
      position: { line, character: 8 },
      context: { includeDeclaration: false },
    });
    equal(fromDocket.length, cited.length);
    await client.close(docketUri);
  });

  it('lights up the same entry around the cursor', async () => {
    const found = await client.request<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      place('596-1', 2),
    );
    ok(found.length >= 3);
    ok(found.every(({ range }) => document.getText(range).startsWith('596')));
  });

  it('colours cited numbers by what the docket says', async () => {
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    const words: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, units = 0, length = 0] = data.slice(i, i + 3);
      line += lines;
      character = lines > 0 ? units : character + units;
      const start = { line, character };
      words.push(document.getText({ start, end: { line, character: character + length } }));
      if (words.at(-1) === '596-1') equal(data[i + 4], 1, 'resolved');
    }
    ok(words.includes('542') && words.includes('596-1'), words.join());
    equal(document.positionAt(text.length).line >= line, true);
  });

  it('lists the headings it has, and what folds', async () => {
    const params = { textDocument: { uri } };
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', params);
    ok(Array.isArray(symbols));
    const folds = await client.request<{ startLine: number }[]>(
      'textDocument/foldingRange',
      params,
    );
    ok(folds.length > 0, 'the caption folds');
  });

  it('mends each slip by its first quick fix, and all by source.fixAll', async () => {
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: client.shown(uri)?.[0]?.range,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    equal(actions[0]?.isPreferred, true);
    match(applied(document, actions[0]), /\[Docket No\. 582\.\]/);
    for (const only of ['source.fixAll', 'source.fixAll.pincite', 'source']) {
      const all = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: at('On March'), end: at('On March') },
        context: { diagnostics: [], only: [only] },
      });
      deepEqual(
        all.map(({ kind }) => kind),
        ['source.fixAll.pincite'],
      );
      const mended = uriOf(join(sample, `mended.${only}.filing.md`));
      await client.open(mended, 'filing', applied(document, all[0]));
      deepEqual(await client.until(mended, () => true), []);
      await client.close(mended);
    }
  });

  it('says which case it is', async () => {
    const status = await client.request<Record<string, unknown>>('pincite/caseStatus', { uri });
    equal(status['name'], '4:15-cv-00798-HSG (DMR)');
    equal(status['entries'], 10);
    equal(status['asOf'], '2016-04-20');
    equal(status['problems'], 0);
  });

  it('writes a caption whose first stop is the title, and its blanks the next', async () => {
    const params = { uri, title: 'NOTICE OF $5 {MOTION}', hearing: {}, re: '542' };
    const { snippet } = await client.request<{ snippet: string }>('pincite/caption', params);
    match(snippet, /NOTICE OF \\\$5 \{MOTION\\\}\$1\*\*/);
    match(snippet, /Date: \$\{2:\[DATE\]\}/);
    match(snippet, /Re: Dkt\. No\. 542/);
    const untitled = await client.request<{ snippet: string }>('pincite/caption', {
      uri,
      title: '',
    });
    match(untitled.snippet, /\*\*\$\{1:\[TITLE\]\}\*\*[^$]*\$0$/);
  });
});

/** The text after a code action. */
function applied(document: TextDocument, action: CodeAction | undefined): string {
  const changes = action?.edit?.documentChanges ?? [];
  const edits = changes.flatMap((change) => ('edits' in change ? change.edits : []));
  ok(edits.length > 0, 'the action edits something');
  return TextDocument.applyEdits(document, edits as { range: never; newText: string }[]);
}
