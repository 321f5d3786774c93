import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/features/hover';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseOf } from '../../support/examples';

const log = `Date,Time,To,Min
3/7/2016,14:05,415-555-0177,2
3/9/2016,09:00,<b>Roe</b>,1
4/1/2016,09:00,415-555-0177,1
`;

async function hoverOn(text: string, calls: string | undefined): Promise<string> {
  const context = await caseOf({
    '/case/case.yaml':
      'court: cand\nnumber: 4:15-cv-00798-HSG\ncounsel: [{ name: Dana Roe, phone: (415) 555-0177 }]\n',
    ...(calls === undefined ? {} : { '/case/calls.csv': calls }),
  });
  const offset = text.indexOf('<|>');
  const filing = readFiling(text.replace('<|>', ''));
  return hover({ filing, ...(context ? { case: context } : {}) }, offset)?.markdown ?? '';
}

describe('hover on a number of calls', () => {
  it('lists what the log has in these days, with the names of counsel', async () => {
    const said = await hoverOn('I called t<|>wice between March 7 and March 9, 2016.', log);
    assert.match(said, /^✓ The call log has 2 calls in these days, from March 7/);
    assert.match(said, /\| 1 \| March 7, 2016 \| 2&#58;05 p&#46;m&#46; .*\(Dana Roe\\\)/);
    assert.doesNotMatch(said, /April/);
    assert.doesNotMatch(said, /<b>/);
  });

  it('says what differs, above what is known of the days', async () => {
    const said = await hoverOn('I called five times between Mar<|>ch 7 and March 9, 2016.', log);
    assert.match(said, /^✗ The call log has 2 calls in these days/);
    assert.match(said, /Monday, March 7, 2016/);
  });

  it('says nothing of calls where there is no log, or the log cannot tell', async () => {
    const text = 'I called f<|>ive times between March 7 and March 9, 2016.';
    assert.match(await hoverOn(text, log), /call log/);
    assert.equal(await hoverOn(text, undefined), '');
    assert.equal(await hoverOn(text, 'Date\nsoon\n'), '');
  });
});
