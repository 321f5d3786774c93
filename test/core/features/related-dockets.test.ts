import assert from 'node:assert/strict';
import type { CaseContext } from '../../../server/src/core/case/load-case';
import { createEngine } from '../../../server/src/core/engine/engine';
import { definition } from '../../../server/src/core/features/definition';
import { hover } from '../../../server/src/core/features/hover';
import { semanticTokens } from '../../../server/src/core/features/semantic-tokens';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseOf } from '../../support/examples';

const caseFile = `court: cand
number: 4:15-cv-00798-HSG
related:
  state: { number: RG15770000, docket: state/docket.yaml }
  delaware: { number: 1:19-cv-01334-CFC, docket: delaware.csv }
  bare: { number: 3:14-cv-00001 }
`;

const files = {
  '/case/case.yaml': caseFile,
  '/case/docket.yaml': 'entries:\n  - { number: 12, filed: 2016-04-01, text: OWN ORDER }\n',
  '/case/state/docket.yaml': 'entries:\n  - { number: 7, filed: 2015-02-03, text: DEMURRER }\n',
  '/case/delaware.csv':
    'number,filed,text\n12,2019-07-19,DELAWARE COMPLAINT\n13,2019-07-22,SUMMONS\n',
};

function at(context: CaseContext | undefined, text: string, number: string) {
  const filing = readFiling(text);
  const snapshot = { filing, ...(context ? { case: context } : {}) };
  const offset = text.indexOf(number);
  return {
    hover: hover(snapshot, offset)?.markdown ?? '',
    files: definition(snapshot, offset)?.targets.map(({ file }) => file) ?? [],
  };
}

describe('a citation that names a related case', () => {
  const looked: readonly (readonly [string, string, RegExp, string])[] = [
    ['Docket No. 12 in Case No. 1:19-cv-01334', '12', /DELAWARE COMPLAINT/, '/case/delaware.csv'],
    ['D.I. 12, D.I. 13 in C.A. No. 19-1334-CFC', '12', /DELAWARE COMPLAINT/, '/case/delaware.csv'],
    ['D.I. 12, D.I. 13 in C.A. No. 19-1334-CFC', '13', /SUMMONS/, '/case/delaware.csv'],
    ['C.A. No. 19-1334-CFC, D.I. 13', 'I. 13', /SUMMONS/, '/case/delaware.csv'],
    ['Dkt. 7 in the state action', '7', /DEMURRER/, '/case/state/docket.yaml'],
    ['Dkt. 7 in Case No. RG15770000', '7', /DEMURRER/, '/case/state/docket.yaml'],
  ];
  for (const [text, number, says, file] of looked) {
    it(`is looked up in that case’s docket: ${text}`, async () => {
      const found = at(await caseOf(files), text, number);
      assert.match(found.hover, /Docket of the related case/);
      assert.match(found.hover, says);
      assert.doesNotMatch(found.hover, /OWN ORDER/);
      assert.deepEqual(found.files, [file]);
    });
  }

  const not = [
    'Dkt. 12 in Case No. 3:14-cv-00001',
    'Dkt. 12 in Case No. 2:20-cv-00009',
    'Dkt. 12 in the bankruptcy case',
    // Two could be meant.
    'Dkt. 12 in the related case',
  ];
  for (const text of not) {
    it(`is not looked up where no docket of that case is at hand: ${text}`, async () => {
      const found = at(await caseOf(files), text, '12');
      assert.match(found.hover, /not looked up here/);
      assert.deepEqual(found.files, []);
    });
  }

  it('is never judged by this case’s docket nor by the other', async () => {
    const context = await caseOf(files);
    const text = `Plaintiff moved on March 1, 2011. D.I. 400, D.I. 401 in C.A. No. 19-1334-CFC. See Dkt. 900 in the state action.`;
    const filing = readFiling(text);
    const snapshot = { filing, ...(context ? { case: context } : {}) };
    assert.deepEqual(createEngine().check(snapshot), []);
    assert.deepEqual(
      semanticTokens(snapshot).map(({ modifiers }) => modifiers),
      [['otherCase'], ['otherCase'], ['otherCase']],
    );
    // The same numbers without a case are this case's.
    const own = readFiling('D.I. 400. Dkt. 900.');
    assert.ok(createEngine().check({ ...snapshot, filing: own }).length > 0);
  });
});
