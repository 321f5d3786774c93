import assert from 'node:assert/strict';
import { indexDockets } from '../../../server/src/core/docket/docket-index';
import { readDocket } from '../../../server/src/core/docket/sources/read-docket';
import { citationText, citeMarker } from '../../../server/src/core/features/cite-form';
import { citedCounts, docketTree, entryKind } from '../../../server/src/core/features/docket-tree';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseOf } from '../../support/examples';

const docket = `entries:
  - { number: 542, filed: 2016-03-30, text: MOTION for Leave, filer: Roe Labs Inc. }
  - { filed: 2016-04-01, text: Minute Entry for proceedings }
  - { number: 582, entered: 2016-04-06, text: ORDER granting 542 MOTION for Leave }
  - number: 596
    filed: 2016-04-11
    text: RESPONSE (re 589 Statement)
    filer: Roe Systems, Inc.
    attachments:
      - { number: 1, text: Call records }
`;

function treeOf(text: string) {
  const read = readDocket({ path: '/case/docket.yaml', text }).docket;
  assert.ok(read);
  return docketTree(indexDockets([read]));
}

describe('the docket view', () => {
  const none = new Map<string, number>();
  const numbers = (filter: object, counts = none) =>
    treeOf(docket)
      .page(counts, filter, 0, 10)
      .entries.map(({ entry }) => entry.number);

  it('parts a long docket by numbers and days, entries without a number among them', () => {
    assert.deepEqual(treeOf(docket).groups(none, {}, 2), [
      {
        from: 0,
        count: 2,
        numbers: { first: 542, last: 542 },
        days: { first: '2016-03-30', last: '2016-04-01' },
      },
      {
        from: 2,
        count: 2,
        numbers: { first: 582, last: 596 },
        days: { first: '2016-04-06', last: '2016-04-11' },
      },
    ]);
    assert.deepEqual(treeOf(docket).groups(none, { words: 'minute' }, 2), [
      { from: 0, count: 1, days: { first: '2016-04-01', last: '2016-04-01' } },
    ]);
  });

  it('shows entries in docket order with date, kind and attachments', () => {
    const { entries, total } = treeOf(docket).page(none, {}, 0, 10);
    assert.equal(total, 4);
    assert.deepEqual(
      entries.map(({ entry, kind, date }) => [entry.number, kind, date]),
      [
        [542, 'motion', '2016-03-30'],
        [null, 'minutes', '2016-04-01'],
        [582, 'order', '2016-04-06'],
        [596, 'response', '2016-04-11'],
      ],
    );
    assert.equal(entries[3]?.attachments[0]?.attachment.text, 'Call records');
  });

  it('counts what the drafts of the case cite, not what they cite of another docket', async () => {
    const context = await caseOf({
      '/case/case.yaml': 'court: cand\nnumber: 4:15-cv-00798\n',
      '/case/docket.yaml': docket,
    });
    assert.ok(context);
    const drafts = [
      '[Docket No. 596-1.] See Dkt. No. 542. Smith v. Jones, No. 3:14-cv-01234, Dkt. 582 (N.D. Cal. 2014).',
      '[Docket Nos. 542, 596.]',
    ].map((text) => ({ filing: readFiling(text), case: context }));
    const counts = citedCounts(drafts);
    const { entries } = treeOf(docket).page(counts, {}, 0, 10);
    assert.deepEqual(
      entries.map(({ cited }) => cited),
      [2, 0, 0, 2],
    );
    assert.equal(entries[3]?.attachments[0]?.cited, 1);
    assert.deepEqual(numbers({ cited: true }, new Map(counts)), [542, 596]);
    assert.deepEqual(numbers({ cited: false }, new Map(counts)), [null, 582]);
  });

  it('filters by words in any order, by filer, and both', () => {
    assert.deepEqual(numbers({ words: 'leave MOTION' }), [542, 582]);
    assert.deepEqual(numbers({ words: 'call' }), [596]);
    assert.deepEqual(numbers({ filer: 'roe' }), [542, 596]);
    assert.deepEqual(numbers({ filer: 'roe', words: 'response' }), [596]);
    assert.deepEqual(numbers({ words: 'nothing like it' }), []);
    assert.deepEqual(treeOf(docket).filers, ['Roe Labs Inc.', 'Roe Systems, Inc.']);
  });

  it('gives pages, and how many entries there are in all', () => {
    const page = treeOf(docket).page(none, { filer: 'roe' }, 1, 1);
    assert.deepEqual([page.entries.map(({ entry }) => entry.number), page.total], [[596], 2]);
    assert.deepEqual(treeOf(docket).page(none, {}, 2, 1).entries[0]?.entry.number, 582);
  });
});

describe('the kind of an entry', () => {
  for (const [text, kind] of [
    ['ORDER by Judge Gilliam granting 12 MOTION to Seal', 'order'],
    ['[PROPOSED] ORDER', 'order'],
    ['JUDGMENT in favor of Roe', 'order'],
    ['MOTION for Summary Judgment filed by Roe', 'motion'],
    ['Administrative Motion to File Under Seal', 'motion'],
    ['RESPONSE (re 12 ORDER)', 'response'],
    ['REPLY in support of 12 MOTION', 'response'],
    ['ANSWER to 1 Complaint', 'response'],
    ['COMPLAINT against All Defendants', 'complaint'],
    ['First AMENDED COMPLAINT', 'complaint'],
    ['NOTICE of Motion and MOTION', 'notice'],
    ['Minute Entry for proceedings held before Judge Ryu', 'minutes'],
    ['Declaration of Jordan Example in support of 12 MOTION', 'declaration'],
    ['Letter Brief', 'letter'],
    ['STIPULATION WITH PROPOSED ORDER', 'stipulation'],
    ['Summons Issued as to Doe', 'summons'],
    ['Transcript of Proceedings', 'transcript'],
    ['Case Designated ECF.', 'other'],
    ['', 'other'],
  ] as const) {
    it(`${JSON.stringify(text)} is ${kind}`, () => assert.equal(entryKind(text), kind));
  }
});

describe('a citation in the case’s form', () => {
  it('is what case.yaml says, else what the court says', () => {
    assert.equal(citationText({ cite: 'Docket No.' }, 596, 1), 'Docket No. 596-1');
    assert.equal(citationText({ court: 'cand' }, 12), 'Dkt. No. 12');
    assert.equal(citationText(undefined, 12), 'ECF No. 12');
    assert.equal(citeMarker({ cite: ' ECF  No. ' }), 'ECF No.');
  });
});
