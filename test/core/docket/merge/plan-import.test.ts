import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryWith } from '../../../../server/src/core/docket/entry-text/read-entry-text';
import { planImport } from '../../../../server/src/core/docket/merge/plan-import';
import type { Docket, DocketEntry } from '../../../../server/src/core/docket/model';
import { readDocket } from '../../../../server/src/core/docket/sources/read-docket';

const hand = `# The docket of our case, by hand
source: { kind: pacer-html, file: old.html, as-of: 2016-04-01 } # saved in April
entries:
  # the motion
  - number: 589
    text: >-
      STATEMENT of
      Recent Decision
    filed: 2016-04-07 # checked
    pages: 3   # counted
  # the answer
  - { number: 590, filed: 2016-04-08, text: "NOTICE", attachments: [{ number: 1, text: A }] }
  - number: 596
    filed: 2016-04-11
    filer: "Roe Systems, Inc."   # not the LLC!
    text: RESPONSE (re 589 Statement) filed by Roe Systems, Inc.
    attachments:
      - number: 1
        text: Call records   # five of them
      # more to come
    # end of 596
`;

const sheet = `number,filed,text,filer,pages,attachment
589,2016-04-07,STATEMENT of Recent Decision,,4,
590,2016-04-08,NOTICE,X,,
590,,B,,2,2
592,2016-04-09,ORDER,,,
596,2016-04-12,RESPONSE (re 589 Statement) filed by Roe Systems LLC,Roe Systems LLC,4,
596,,Call records,,6,1
596,,Index: part two,,,2
`;

function docketOf(text: string, path = '/case/new.csv'): Docket {
  const { docket } = readDocket({ path, text });
  assert.ok(docket, 'the import reads');
  return docket;
}

describe('the import of a docket', () => {
  it('writes a new docket.yaml that reads back as the source', () => {
    const docket = docketOf(sheet);
    const plan = planImport(undefined, docket);
    assert.equal(plan.added.length, 4);
    const back = docketOf(plan.text, '/case/docket.yaml');
    assert.deepEqual(back.entries.map(content), docket.entries.map(content));
  });

  it('fills in what is missing and keeps comments, order and every hand-made value', () => {
    const plan = planImport(hand, docketOf(sheet), { asOf: '2016-03-01' });
    assert.equal(
      plan.text,
      hand
        .replace(
          'attachments: [{ number: 1, text: A }] }',
          'attachments: [{ number: 1, text: A }, { number: 2, text: B, pages: 2 }], filer: X }',
        )
        .replace(
          '  - number: 596\n',
          '  - number: 592\n    filed: 2016-04-09\n    text: ORDER\n  - number: 596\n',
        )
        .replace('# not the LLC!\n', '# not the LLC!\n    pages: 4\n')
        .replace(
          'Call records   # five of them\n',
          'Call records   # five of them\n        pages: 6\n      - { number: 2, text: "Index: part two" }\n',
        ),
    );
    assert.deepEqual(
      plan.disagreements.map(({ entry, field }) => `${entry.number} ${field}`),
      ['589 pages', '596 text', '596 filed'],
    );
  });

  it('takes over days, texts and pages of a newer docket, and leaves the filer to people', () => {
    const plan = planImport(hand, docketOf(sheet), { asOf: '2016-05-01' });
    assert.match(plan.text, /as-of: 2016-05-01 \} # saved in April/);
    assert.match(plan.text, /filed: 2016-04-12\n/);
    assert.match(plan.text, /pages: 4 {3}# counted/);
    assert.match(plan.text, /text: RESPONSE \(re 589 Statement\) filed by Roe Systems LLC\n/);
    assert.match(plan.text, /filer: "Roe Systems, Inc\." {3}# not the LLC!/);
    assert.match(plan.text, /text: >-\n {6}STATEMENT of\n {6}Recent Decision\n/);
    assert.deepEqual(
      plan.changed.map(({ entry }) => entry.number),
      [589, 590, 596],
    );
    assert.equal(plan.disagreements.length, 0);
  });

  it('names what the source no longer has, and keeps it', () => {
    const plan = planImport(hand, docketOf('number,filed,text\n596,2016-04-11,RESPONSE\n'));
    assert.deepEqual(
      plan.missing.map(({ number }) => number),
      [589, 590],
    );
    assert.match(plan.text, /number: 589/);
  });

  it('keeps the line ends of the file', () => {
    const windows = hand.replaceAll('\n', '\r\n');
    const { text } = planImport(windows, docketOf(sheet), { asOf: '2016-05-01' });
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
  });

  for (const [name, text] of Object.entries({
    'an empty list': 'entries: [] # none yet\n',
    'a key with nothing behind it': 'entries:\n',
    'a list in brackets': 'entries: [{number: 1, text: a}]\n',
    'a list in column 0, no line end at the end': 'entries:\n- number: 600\n  text: x',
    'a source behind the entries': 'entries:\n  - number: 1\n    text: a\nsource: {}\n',
    'names and references':
      'entries:\n  - &x\n    number: 589\n    text: a\n    filer: &f Roe\n  - number: 596\n    text: b\n    filer: *f\n',
  })) {
    it(`adds to ${name}`, () => {
      const docket = docketOf(sheet);
      const plan = planImport(text, docket, { asOf: '2016-05-01' });
      assert.deepEqual(plan.refused, []);
      const back = readDocket({ path: '/case/docket.yaml', text: plan.text });
      assert.deepEqual(back.problems, []);
      for (const { number } of docket.entries) {
        assert.ok(back.docket?.entries.some((entry) => entry.number === number));
      }
      assert.equal(planImport(plan.text, docket, { asOf: '2016-05-01' }).text, plan.text);
    });
  }

  for (const [name, text, message] of [
    ['a broken file', 'entries:\n  - number: [1\n', /not closed/],
    ['a file of another kind', '- x\n', /at its top/],
    ['entries that are no list', 'entries: {}\n', /must be a list/],
  ] as const) {
    it(`refuses ${name} and gives it back as it was`, () => {
      const plan = planImport(text, docketOf(sheet));
      assert.match(plan.refused[0]?.message ?? '', message);
      assert.equal(plan.text, text);
    });
  }

  it('refuses the docket of another case', () => {
    const docket = { ...docketOf(sheet), case: { number: '3:14-cv-01234-ABC' } };
    const plan = planImport(hand, docket, { caseNumber: '4:15-cv-00798-HSG (DMR)' });
    assert.match(plan.refused[0]?.message ?? '', /docket of case 3:14-cv-01234-ABC/);
  });

  it('takes only this case out of a feed of a whole court', () => {
    const docket = docketOf(sheet);
    const entries = docket.entries.map((entry, at) =>
      entryWith(entry, { caseNumber: at % 2 ? '4:15-cv-00798' : '3:14-cv-01234' }),
    );
    const source = { ...docket.source, kind: 'rss' };
    const plan = planImport(
      undefined,
      { ...docket, source, entries },
      {
        caseNumber: '4:15-cv-00798-HSG (DMR)',
      },
    );
    assert.deepEqual([plan.added.length, plan.otherCases], [2, 2]);
    assert.match(
      planImport(undefined, { ...docket, source, entries }).refused[0]?.message ?? '',
      /several cases/,
    );
  });

  it('does not take a short feed text for the text of an entry, nor its day for the docket’s', () => {
    const docket = docketOf('number,filed,text\n596,2016-04-20,Response\n', '/case/feed.csv');
    const feed: Docket = { ...docket, source: { kind: 'rss', file: '/f.xml', asOf: '2016-04-20' } };
    const plan = planImport(hand, feed);
    assert.match(plan.text, /as-of: 2016-04-01/);
    assert.match(plan.text, /text: RESPONSE \(re 589/);
    assert.deepEqual(plan.missing, []);
  });
});

// Sources as they come: some entries without a number, some numbers twice, texts that YAML
// could misread, days that differ.
const word = fc.constantFrom(
  'ORDER',
  'MOTION: to',
  '# 1',
  '- x',
  '"q"',
  "it's",
  '{a}',
  '',
  '589',
  'é – ¶',
  '*Modified',
);
const entry = fc.record(
  {
    number: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(null)),
    filed: fc.constantFrom('2016-04-01', '2016-04-02', '2016-04-03'),
    text: fc
      .array(word, { maxLength: 4 })
      .map((words) => words.join(' ').replace(/\s+/g, ' ').trim()),
    filer: fc.option(fc.constantFrom('Roe Inc.', 'Doe: a person'), { nil: undefined }),
    pages: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    attachments: fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 4 }), text: word }), {
      maxLength: 3,
      selector: ({ number }) => number,
    }),
  },
  { requiredKeys: ['number', 'filed', 'text', 'attachments'] },
);
const source = fc.record({
  kind: fc.constantFrom('pacer-html', 'courtlistener-json', 'rss', 'nef', 'csv'),
  asOf: fc.option(fc.constantFrom('2016-04-05', '2016-05-01', '2016-06-01'), { nil: undefined }),
  entries: fc.array(entry, { maxLength: 8 }),
});

describe('any sequence of imports', () => {
  const range = { start: 0, end: 0 };
  const docketFrom = ({
    kind,
    asOf,
    entries,
  }: typeof source extends fc.Arbitrary<infer T> ? T : never): Docket => ({
    source: { kind, file: '/case/x', ...(asOf !== undefined && { asOf }) },
    case: {},
    entries: entries.map((one) => ({
      ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
      range,
      file: '/case/x',
    })) as unknown as DocketEntry[],
  });

  it('tells two notes of one day apart by their attachments', () => {
    const note = (...numbers: number[]) => ({
      number: null,
      filed: '2016-04-01' as const,
      text: '' as const,
      attachments: numbers.map((number) => ({ number, text: 'ORDER' as const })),
    });
    const rest = (['2016-04-01', '2016-04-02'] as const).map((filed) => ({
      number: 1,
      filed,
      text: '' as const,
      attachments: [],
    }));
    const docket = docketFrom({
      kind: 'pacer-html',
      asOf: undefined,
      entries: [note(1, 2), ...rest, note(1, 3)],
    });
    const first = planImport(
      undefined,
      docketFrom({ kind: 'pacer-html', asOf: undefined, entries: rest.slice(0, 1) }),
    );
    const { text } = planImport(first.text, docket);
    assert.equal(planImport(text, docket).text, text);
  });

  it('tells two rows of one number and day apart by their attachments', () => {
    const row = (filed: string, text: string, numbers: readonly number[] = []) => ({
      number: 1,
      filed: filed as '2016-04-01',
      text: text as 'ORDER',
      attachments: numbers.map((number) => ({ number, text: 'ORDER' as const })),
    });
    const older = docketFrom({
      kind: 'pacer-html',
      asOf: undefined,
      entries: [row('2016-04-03', 'ORDER'), row('2016-04-01', 'ORDER')],
    });
    const newer = docketFrom({
      kind: 'pacer-html',
      asOf: '2016-04-05',
      entries: [row('2016-04-01', ''), row('2016-04-01', '', [1])],
    });
    const { text } = planImport(planImport(undefined, older).text, newer);
    assert.equal(planImport(text, newer).text, text);
  });

  it('loses no entry, and an import twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 4 }), (sources) => {
        let text: string | undefined;
        const most = new Map<string, number>();
        for (const one of sources) {
          const docket = docketFrom(one);
          const plan = planImport(text, docket);
          assert.deepEqual(plan.refused, []);
          text = plan.text;
          const back = readDocket({ path: '/case/docket.yaml', text });
          assert.deepEqual(
            back.problems.filter(({ code }) => code !== 'docket-file/duplicate-entry'),
            [],
          );
          const rows = rowsOf(docket.entries);
          for (const [key, count] of rows) most.set(key, Math.max(count, most.get(key) ?? 0));
          const found = rowsOf(back.docket?.entries ?? []);
          for (const [key, count] of most) {
            assert.ok((found.get(key) ?? 0) >= count, `entry ${key} is lost`);
          }
          const again = planImport(text, docket);
          assert.equal(again.text, text);
          assert.deepEqual([again.added.length, again.changed.length], [0, 0]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function rowsOf(entries: readonly DocketEntry[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { number, filed, text } of entries) {
    const key = number === null ? `${filed} ${text.replace(/\W+/g, '')}` : String(number);
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return rows;
}

function content(entry: DocketEntry): object {
  const { range: _, file: __, attachments, ...rest } = entryWith(entry, {});
  return { ...rest, attachments: attachments.map(({ range: ___, ...one }) => one) };
}
