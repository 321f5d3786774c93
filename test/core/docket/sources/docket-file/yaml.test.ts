import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryWith } from '../../../../../server/src/core/docket/entry-text/read-entry-text';
import type { Docket } from '../../../../../server/src/core/docket/model';
import {
  readDocketYaml,
  readWhole,
} from '../../../../../server/src/core/docket/sources/docket-file/yaml';

const RUNS = 600;
const read = (text: string) => readDocketYaml({ path: '/case/docket.yaml', text });

/** Problems as `code "text at the place"`. */
function problems(text: string): string[] {
  return read(text).problems.map(
    ({ code, range }) => `${code} ${JSON.stringify(text.slice(range.start, range.end))}`,
  );
}

const hand = `# kept by hand
source: { kind: pacer-html, file: docket.html, as-of: 2016-04-20 }
entries:
  - number: 542
    filed: "2016-03-30"
    text: MOTION for Leave to File Unilateral Letter
  # the ruling
  - number: 596
    filed: 2016-04-11
    entered: 2016-04-12
    text: >-
      RESPONSE (re 589 Statement)
      filed by Roe Systems, Inc.
    filer: Roe Systems, Inc.
    pages: 4
    re: [589, 542]
    document-id: 035014123456
    attachments:
      - { number: 1, text: Call records, pages: 6 }
      - number: 2
        text: "Exhibit \\"J\\""
  - filed: 2016-04-13
    text: Minute Entry
    text-only: true
    sealed: false
`;

describe('docket.yaml', () => {
  it('reads every key, dates with quotes and without', () => {
    const { docket, problems } = read(hand);
    assert.deepEqual(problems, []);
    assert.equal(docket?.source.asOf, '2016-04-20');
    assert.deepEqual(
      docket?.entries.map(({ number, filed, entered, text }) => [number, filed, entered, text]),
      [
        [542, '2016-03-30', undefined, 'MOTION for Leave to File Unilateral Letter'],
        [596, '2016-04-11', '2016-04-12', 'RESPONSE (re 589 Statement) filed by Roe Systems, Inc.'],
        [null, '2016-04-13', undefined, 'Minute Entry'],
      ],
    );
    const [, response, minutes] = docket?.entries ?? [];
    assert.equal(response?.filer, 'Roe Systems, Inc.');
    assert.equal(response?.pages, 4);
    assert.deepEqual(response?.re, [589, 542]);
    assert.equal(response?.documentId, '035014123456');
    assert.equal(response?.attachmentsComplete, true);
    assert.deepEqual(
      response?.attachments.map(({ number, text, pages }) => [number, text, pages]),
      [
        [1, 'Call records', 6],
        [2, 'Exhibit "J"', undefined],
      ],
    );
    assert.equal(minutes?.textOnly, true);
    assert.equal(minutes?.sealed, false);
  });

  it('places each entry from its first key to the end of its last value', () => {
    const { docket } = read(hand);
    const places = docket?.entries.map(({ range }) => hand.slice(range.start, range.end));
    assert.equal(places?.[0]?.startsWith('number: 542\n'), true);
    assert.equal(places?.[0]?.endsWith('Unilateral Letter'), true);
    assert.equal(places?.[1]?.startsWith('number: 596\n'), true);
    assert.equal(places?.[1]?.endsWith('text: "Exhibit \\"J\\""'), true);
  });

  it('shows what is wrong at its key and reads the rest', () => {
    const text = `sorce: x
entries:
  - number: 5
    filed: 2016-02-30
    textOnly: true
    text: ORDER
    pages: many
  - number: 5
    filed: 4/6/2016
    text: [a]
    sealed: maybe
    attachments: { number: 1 }
`;
    assert.deepEqual(problems(text), [
      'docket-file/unknown-key "sorce"',
      'docket-file/unknown-key "textOnly"',
      'docket-file/impossible-date "2016-02-30"',
      'docket-file/wrong-type "many"',
      'docket-file/wrong-type "4/6/2016"',
      'docket-file/wrong-type "text"',
      'docket-file/wrong-type "maybe"',
      'docket-file/wrong-type "attachments"',
      'docket-file/duplicate-entry "5"',
    ]);
    const { docket } = read(text);
    assert.deepEqual(
      docket?.entries.map(({ number, text }) => [number, text]),
      [
        [5, 'ORDER'],
        [5, ''],
      ],
    );
    assert.match(read(text).problems[1]?.message ?? '', /Write “text-only”/);
    assert.match(read(text).problems[2]?.message ?? '', /February 30, 2016/);
  });

  it("lets an imported docket have the court's own second row of a number", () => {
    const rows = `source: { kind: pacer-html }
entries:
  - { number: 12, text: ORDER }
  - { number: 12, text: CORRECTED ORDER }
`;
    assert.deepEqual(problems(rows), []);
    const again = rows.replace('CORRECTED ORDER', 'ORDER');
    assert.deepEqual(problems(again), ['docket-file/duplicate-entry "12"']);
    assert.deepEqual(problems(rows.replace('source: { kind: pacer-html }\n', '')), [
      'docket-file/duplicate-entry "12"',
    ]);
  });

  it('gives no docket, and the place, for broken YAML', () => {
    const broken = [
      ['entries:\n  - number: 1\n    text: a: b\n', 'docket-file/syntax "a"'],
      ['entries:\n  - number: 1\n    text: "open\n  - number: 2\n', 'docket-file/syntax "n"'],
      ['entries: [', 'docket-file/syntax "["'],
    ] as const;
    for (const [text, expected] of broken) {
      assert.equal(read(text).docket, undefined, text);
      assert.deepEqual(problems(text), [expected]);
    }
  });

  it('says so when the file is empty, a list, or has no entries', () => {
    assert.deepEqual(problems(''), ['docket-file/empty ""']);
    assert.deepEqual(problems('- a\n'), ['docket-file/wrong-type ""']);
    assert.deepEqual(problems('source: { kind: rss }\n'), ['docket-file/no-entries ""']);
    assert.deepEqual(read('entries:\n').docket?.entries, []);
    assert.deepEqual(read('entries: []\n').docket?.entries, []);
  });

  it('follows an alias and stops a bomb of them', () => {
    const filer = 'entries:\n  - { number: 1, filer: &a Roe }\n  - { number: 2, filer: *a }\n';
    assert.equal(read(filer).docket?.entries[1]?.filer, 'Roe');
    const levels = Array.from({ length: 30 }, (_, level) => {
      const times = Array.from({ length: 9 }, () => `*a${level}`).join(', ');
      return `k${level}: &a${level + 1} [${times}]`;
    });
    const bomb = `k: &a0 [x]\n${levels.join('\n')}\nentries: *a30\n`;
    assert.deepEqual(
      read(bomb).problems.map(({ code }) => code),
      ['docket-file/syntax'],
    );
    assert.equal(read('entries: [&a [*a]]').docket, undefined);
  });

  it('does not fall over lists in lists', () => {
    for (const text of ['['.repeat(20000), '- '.repeat(20000), `entries: ${'{a: '.repeat(9000)}`]) {
      const { docket, problems } = read(text);
      assert.equal(docket, undefined);
      assert.equal(problems[0]?.code, 'docket-file/syntax');
    }
  });

  it('reads line by line exactly what the full parser reads', function () {
    this.timeout(20_000);
    const odd = fc.constantFrom(
      'ORDER',
      'a: b',
      'x #1',
      'No. 5',
      '2016-02-30',
      '12',
      '1e3',
      '0x1F',
      'null',
      'True',
      '~',
      '- x',
      '"q"',
      "it''s",
      "'it''s'",
      '"\\u00e9\\n"',
      '"a\\x41"',
      '[1, 2]',
      '[1,2 , 3]',
      '[a]',
      '{ number: 1, text: b }',
      '{number: 1}',
      '*a',
      '&a b',
      '!!str 5',
      '|',
      '>-',
      '“é” § ¶',
      'x:',
      '(a)',
      'a, b',
      '',
    );
    const usual = fc.constantFrom(
      'ORDER',
      '12',
      '"q: # x"',
      "'it''s'",
      '[1, 2]',
      '2016-02-29',
      '(a)',
    );
    const often = <T>(many: fc.Arbitrary<T>, few: fc.Arbitrary<T>) =>
      fc.oneof({ weight: 7, arbitrary: many }, { weight: 1, arbitrary: few });
    const word = often(usual, odd);
    const key = fc.constantFrom(
      'number',
      'filed',
      'text',
      'filer',
      're',
      'attachments',
      'odd',
      'null',
      '"filed"',
      '? x',
      '<<',
    );
    const breaks = often(
      fc.constant('\n'),
      fc.constantFrom('\r\n', '\n\n', ' \n', '\n# c\n', '\n  # c\n'),
    );
    const line = fc.tuple(
      often(fc.constant(''), fc.constantFrom(' ', '  ', '- ')),
      key,
      word,
      breaks,
    );
    const entry = fc.array(line, { minLength: 1, maxLength: 4 });
    const list = fc.array(fc.tuple(key, word), { minLength: 1, maxLength: 3 });
    const attached = fc.option(
      fc.tuple(fc.array(list, { maxLength: 3 }), fc.boolean(), fc.constantFrom('    ', '      ')),
    );
    const file = fc.tuple(
      often(
        fc.constantFrom('', 'source: { as-of: 2016-01-01 }\n'),
        fc.constantFrom('---\n', 'x: "\n', 'a: |\n', '\ufeff'),
      ),
      fc.array(fc.tuple(entry, attached), { maxLength: 4 }),
      often(fc.constant(''), fc.constantFrom('more: 1\n', '...\n', '  text: x\n')),
      fc.constantFrom('  ', '  ', ''),
    );
    fc.assert(
      fc.property(file, ([head, entries, tail, indent]) => {
        let text = `${head}entries:\n`;
        for (const [lines, list] of entries) {
          lines.forEach(([extra, name, value, end], at) => {
            const lead = at === 0 ? '- ' : `  ${extra}`;
            text += `${indent}${lead}${name}: ${value}${end}`;
          });
          if (!list) continue;
          const [items, flow, deep] = list;
          text += `${indent}  attachments:\n`;
          for (const pairs of items) {
            const flowed = pairs.map(([name, value]) => `${name}: ${value}`).join(', ');
            const block = pairs
              .map(([name, value]) => `${name}: ${value}\n`)
              .join(`${indent}${deep}  `);
            text += `${indent}${deep}- ${flow ? `{ ${flowed} }\n` : block}`;
          }
        }
        text += tail;
        const fast = read(text);
        const whole = readWhole({ path: '/case/docket.yaml', text });
        assert.deepEqual(understood(fast.docket), understood(whole.docket));
        if (whole.docket) assert.deepEqual(fast.problems, whole.problems);
        else assert.ok(fast.problems.length > 0);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws, and keeps its places in the text', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(fc.nat(hand.length), fc.nat(hand.length), fc.string(), (from, to, put) => {
        const text = hand.slice(0, from) + put + hand.slice(to);
        const { docket, problems } = read(text);
        const places = [
          ...problems.map(({ range }) => range),
          ...(docket?.entries ?? []).map(({ range }) => range),
        ];
        for (const { start, end } of places) {
          assert.ok(start >= 0 && start <= end && end <= text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The docket with all that its entries' texts say. */
function understood(docket: Docket | undefined): Docket | undefined {
  return docket && { ...docket, entries: docket.entries.map((entry) => entryWith(entry, {})) };
}
