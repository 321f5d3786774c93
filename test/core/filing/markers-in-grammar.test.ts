import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common';
import { findDocketCitations } from '../../../server/src/core/filing/docket-citations/find-docket-citations';
import {
  markerTails,
  markerWords,
  numberWords,
} from '../../../server/src/core/filing/docket-citations/markers';

// What is colored before the server runs and what the server reads are one list of words; these
// tests hold the two to each other, so that no citation changes its look when the server is up.

const path = join(__dirname, '../../../syntaxes/filing.tmLanguage.json');
const registry = createRegistryFromGrammars([
  {
    grammar: { path, scopeName: 'text.filing', language: 'filing' },
    content: readFileSync(path, 'utf8'),
  },
  {
    // The editor's own; nothing here has front matter.
    grammar: { path: 'yaml.json', scopeName: 'source.yaml', language: 'yaml' },
    content: '{ "scopeName": "source.yaml", "patterns": [] }',
  },
]);

interface Seen {
  readonly marker: string;
  readonly numbers: readonly string[];
}

/** The first docket citation of a line as the grammar colors it. */
async function colored(line: string): Promise<Seen | undefined> {
  const grammar = await registry.loadGrammar('text.filing');
  assert.ok(grammar);
  const { tokens } = grammar.tokenizeLine(line, null);
  const parts = (scope: string) =>
    tokens
      .filter(({ scopes }) => scopes.includes(scope))
      .map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
  const [marker] = parts('keyword.other.docket.marker.filing');
  return marker === undefined
    ? undefined
    : { marker, numbers: parts('constant.numeric.docket.filing') };
}

/** The first docket citation of a line as the reader finds it. */
function read(line: string): Seen | undefined {
  const [citation] = findDocketCitations(line);
  if (!citation) return undefined;
  const { start, end } = citation.marker.range;
  return {
    marker: line.slice(start, end),
    numbers: citation.items.map(({ numberRange }) =>
      line.slice(numberRange.start, numberRange.end),
    ),
  };
}

/** Spellings of each family; every alternative of its source is among them. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  ecf: ['ECF', 'ecf', 'CM/ECF', 'CM / ECF', 'CM-ECF'],
  docket: ['Docket', 'Dockets', 'DOCKET'],
  dkt: ['Dkt.', 'Dkt', 'Dkts.', 'dkt.', 'DKT.'],
  de: ['D.E.', 'D. E.', 'DE'],
  di: ['D.I.', 'D. I.', 'DI'],
  document: ['Document', 'Documents'],
  doc: ['Doc.', 'Doc', 'Docs.', 'doc.', 'R. Doc.', 'Rec. Doc.'],
  filing: ['Filing', 'Filings'],
  record: ['R.', 'RE'],
};
const tails = [
  '',
  'Dkt.',
  'Docket',
  'Doc.',
  'Document',
  'Entry',
  'Entries',
  'Ent.',
  'Item',
  'Items',
];
const signs = ['', 'No.', 'Nos.', 'No', 'NO.', 'nos.', 'Number', 'Numbers', 'Num.', '#', '##'];

describe('docket markers in the grammar and in the reader', () => {
  it('are tried in every spelling that the lists allow', () => {
    assert.deepEqual(Object.keys(spellings).sort(), markerWords.map(({ family }) => family).sort());
    const whole = (source: string) => new RegExp(`^(?:${source})`, 'i');
    for (const { family, source } of markerWords) {
      for (const word of spellings[family] ?? []) {
        assert.match(`${word}${family === 'filing' ? ' Nos.' : ''} 5`, whole(source));
      }
    }
    const missing = (source: string, words: readonly string[]) =>
      source
        .split('|')
        .filter((one) => !words.some((word) => new RegExp(`^(?:${one})$`, 'i').test(word)));
    assert.deepEqual(missing(markerTails, tails), []);
    assert.deepEqual(missing(numberWords, signs), []);
  });

  for (const [family, words] of Object.entries(spellings)) {
    it(`are the same for ${words.join(', ')}`, async () => {
      const unlike: unknown[] = [];
      let found = 0;
      for (const word of words) {
        for (const tail of family === 'record' || family === 'filing' ? [''] : tails) {
          for (const sign of family === 'record' ? [''] : signs) {
            const line = `See ${[word, tail, sign].filter((part) => part !== '').join(' ')} 36, PageID # 412.`;
            const seen = { read: read(line), colored: await colored(line) };
            if (seen.read) found++;
            try {
              assert.deepEqual(seen.colored, seen.read);
            } catch {
              unlike.push({ line, ...seen });
            }
          }
        }
      }
      assert.deepEqual(unlike, []);
      assert.ok(found > 0, 'none of the spellings was read as a docket citation');
    });
  }

  for (const line of [
    'See Dkt. Nos. 33, 35-37 & 40-2.',
    'See ECF Nos. 1–3 and 7, as well as Dkt. 9.',
    'See Dkt. 12 at 3, 5; Dkt. 13 ¶ 4.',
    'See [Docket No. 589.]',
    'Re: Dkt. No. 542',
    'They failed (Filing 12) and so (see DI 13).',
  ]) {
    it(`have the same numbers behind them in ${JSON.stringify(line)}`, async () => {
      assert.deepEqual(await colored(line), firstOf(line));
    });
  }

  for (const line of [
    'The docket 12 was lost.',
    'Wilmington, DE 19801',
    'ECF 28 pages',
    'FCC Docket No. 96-45',
    'Senate Document No. 12',
    'Dkt. No. 15-cv-00798',
    'Document 47 Filed 12/31/25 Page 2 of 8',
    'a Docketing 12',
    'R. 36 is a rule',
  ]) {
    it(`are neither read nor colored in ${JSON.stringify(line)}`, async () => {
      assert.equal(read(line), undefined);
      assert.equal(await colored(line), undefined);
    });
  }
});

/** The reader's first marker with the numbers of all citations: a line's colors know no citation. */
function firstOf(line: string): Seen | undefined {
  const first = read(line);
  if (!first) return undefined;
  const numbers = findDocketCitations(line).flatMap(({ items }) =>
    items.map(({ numberRange }) => line.slice(numberRange.start, numberRange.end)),
  );
  return { ...first, numbers };
}
