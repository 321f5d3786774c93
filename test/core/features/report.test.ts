import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine/engine';
import { filingReport } from '../../../server/src/core/features/report/filing-report';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseOf } from '../../support/examples';

async function reportOf(text: string) {
  const context = await caseOf({
    '/case/case.yaml':
      'court: cand\nnumber: 4:15-cv-00798-HSG\nparties:\n  - { name: Acme Freight Inc., role: plaintiff, short: Acme }\n',
    '/case/docket.yaml': `source: { as-of: 2016-04-20 }
entries:
  - { number: 542, filed: 2016-03-30, text: MOTION for Leave filed by Acme Freight Inc., filer: Acme Freight Inc. }
  - { number: 543, filed: 2016-03-31, text: EXHIBITS filed by Acme Freight Inc., filer: Acme Freight Inc. }
`,
  });
  const snapshot = { filing: readFiling(text), ...(context ? { case: context } : {}) };
  return filingReport(snapshot, createEngine().check(snapshot));
}

describe('the report of a filing', () => {
  it('has each citation once, with what its sentence says of the entry', async () => {
    const { rows } = await reportOf('On March 30, 2016, Acme filed a motion. [Docket No. 542.]');
    const citations = rows.filter(({ kind }) => kind === 'citation');
    assert.equal(citations.length, 1);
    assert.equal(citations[0]?.text, 'March 30, 2016, Acme filed a motion. Docket No. 542');
    assert.match(citations[0]?.found ?? '', /^Entry 542, filed March 30, 2016: MOTION/);
    assert.deepEqual(citations[0]?.notes, [
      'As the docket has it: a motion; by Acme; March 30, 2016',
    ]);
    assert.equal(citations[0]?.status, 'right');
  });

  it('puts a finding at the row of its own kind', async () => {
    const { rows, counts } = await reportOf(
      'On March 29, 2016, Acme filed a motion. [Docket No. 542.]\n\nIt is heard on Monday, April 20, 2016.',
    );
    const wrong = rows.filter(({ status }) => status === 'wrong');
    assert.deepEqual(
      wrong.map(({ kind, codes }) => [kind, codes]),
      [
        ['citation', ['docket/date-mismatch']],
        ['date', ['date/weekday']],
      ],
    );
    assert.equal(counts.wrong, 2);
    assert.ok(rows.some(({ kind, status }) => kind === 'date' && status === 'right'));
  });

  it('tells a list’s members apart', async () => {
    const { rows } = await reportOf('See Docket Nos. 542, 543 and 700.');
    const texts = rows.filter(({ kind }) => kind === 'citation').map(({ text }) => text);
    assert.deepEqual(texts.sort(), ['543', '700', 'Docket Nos. 542'].sort());
    const last = rows.find(({ text }) => text === '700');
    assert.equal(last?.status, 'look');
  });

  it('says of which case and docket it is', async () => {
    const { facts } = await reportOf('Nothing.');
    assert.deepEqual(facts, [
      { name: 'Case', value: 'No. 4:15-cv-00798-HSG (N.D. Cal.)' },
      { name: 'Docket', value: '2 entries, the last is 543, as of April 20, 2016' },
    ]);
  });
});
