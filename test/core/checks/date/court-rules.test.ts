import assert from 'node:assert/strict';
import { createEngine } from '../../../../server/src/core/engine/engine';
import { readFiling } from '../../../../server/src/core/filing/read-filing';
import { caseOf } from '../../../support/examples';

/** The date findings of a text in a court, `severity code message`. */
async function findings(
  text: string,
  court: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const context = await caseOf({
    '/case/case.yaml': `court: ${court}\nnumber: 4:15-cv-00798-HSG\nmagistrate: Donna M. Ryu\n`,
    ...files,
  });
  return createEngine()
    .check({ filing: readFiling(text), ...(context ? { case: context } : {}) })
    .filter(({ code }) => code.startsWith('date/'))
    .map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

const notice = (hearing: string, dated = 'April 20, 2016') =>
  `NOTICE OF MOTION AND MOTION TO COMPEL\n\nPLEASE TAKE NOTICE that on ${hearing}, at 2:00 p.m., Plaintiff will move the court.\n\nDated: ${dated}`;

describe('checks against the court’s rules', () => {
  it('tell the first day a motion may be heard', async () => {
    assert.deepEqual(await findings(notice('May 24, 2016'), 'cand'), [
      'information date/notice-period Civil L.R. 7-2(a): a motion filed on April 20, 2016 may be heard from May 25, 2016 on, 35 days later.',
    ]);
    assert.deepEqual(await findings(notice('May 25, 2016'), 'cand'), []);
  });

  it('only hint where nobody verified the rule', async () => {
    const [found] = await findings(notice('May 12, 2016'), 'casd');
    assert.match(found ?? '', /^hint date\/notice-period CivLR 7\.1\.e\.1 \(not verified\)/);
  });

  it('keep to the judge’s standing order', async () => {
    const order =
      'court: cand\njudge: Ryu\nrules:\n  - { what: hearing-notice, for: motion, rule: Standing Order 3, source: her page, period: { count: 14, after: motion-filed } }\n';
    const files = { '/case/courts/ryu.yaml': order };
    assert.deepEqual(await findings(notice('May 12, 2016'), 'cand', files), []);
  });

  it('say nothing where no rule was in force, and nothing in a court unknown', async () => {
    assert.deepEqual(await findings(notice('May 12, 2011', 'May 2, 2011'), 'cand'), []);
    assert.deepEqual(await findings(notice('May 12, 2016'), 'nowhere'), []);
  });

  it('count a due date back from the hearing', async () => {
    const text = (due: string) =>
      `The hearing is set for March 7, 2022 and any opposition is due ${due}.`;
    assert.deepEqual(await findings(text('February 14, 2022'), 'cacd'), []);
    assert.deepEqual(await findings(text('February 15, 2022'), 'cacd'), [
      'information date/response-time By L.R. 7-9 it is due February 14, 2022.',
    ]);
  });

  it('allow three days for service where the period runs from service', async () => {
    const text = (due: string) =>
      `The motion was served on April 6, 2016, so any opposition is due by ${due}.`;
    assert.deepEqual(await findings(text('April 20, 2016'), 'nysd'), []);
    // Saturday, 23 April 2016 runs on to Monday.
    assert.deepEqual(await findings(text('April 25, 2016'), 'nysd'), []);
    assert.equal((await findings(text('April 21, 2016'), 'nysd')).length, 1);
  });
});
