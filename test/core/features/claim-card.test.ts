import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/features/hover';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseOf } from '../../support/examples';

const docket = `entries:
  - { number: 542, filed: 2016-03-30, text: MOTION for Leave, filer: Acme | Sons Inc. }
`;

async function hoverOn(text: string): Promise<string> {
  const context = await caseOf({
    '/case/case.yaml': 'court: cand\nnumber: 4:15-cv-00798-HSG\n',
    '/case/docket.yaml': docket,
  });
  const filing = readFiling(text);
  const offset = text.indexOf('542');
  return hover({ filing, ...(context ? { case: context } : {}) }, offset)?.markdown ?? '';
}

describe('hover on a citation: what the sentence says beside the docket', () => {
  it('shows what agrees and what does not', async () => {
    const said = await hoverOn('On March 29, 2016, Acme filed a motion. [Docket No. 542.]');
    assert.match(said, /\| ✓ \| a motion \| a motion \|/);
    assert.match(said, /\| ✗ \| March 29, 2016 \| filed March 30, 2016 \|/);
  });

  it('keeps the docket’s own marks out of the table', async () => {
    const said = await hoverOn('On March 30, 2016, Acme filed a motion. [Docket No. 542.]');
    const row = said.split('\n').find((line) => line.includes('by Acme')) ?? '';
    assert.doesNotMatch(row.replaceAll('\\|', ''), /\|[^|]*\|[^|]*\|[^|]*\|[^|]*\|/);
  });

  it('shows no table where the sentence says nothing of the entry', async () => {
    assert.doesNotMatch(await hoverOn('See Docket No. 542.'), /This sentence/);
  });
});
