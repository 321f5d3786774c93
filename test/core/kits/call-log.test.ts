import assert from 'node:assert/strict';
import { kitLog } from '../../../server/src/core/kits/call-log';

describe('a table of calls', () => {
  it('takes its columns in any order, “date” for “when”, and commas in quotes', () => {
    const { rows, problem } = kitLog(
      '\ufeffOutcome,Date,time\n"no answer, twice","March 7, 2016",10:02\n\n,2016-03-08\n',
    );
    assert.equal(problem, undefined);
    assert.deepEqual(rows, [
      { outcome: 'no answer, twice', when: 'March 7, 2016', time: '10:02' },
      { outcome: '', when: '2016-03-08', time: '' },
    ]);
  });

  it('tells who called from a direction, and keeps rows whose day is not clear', () => {
    const { rows } = kitLog('Date,Direction,Number,Duration\nsoon,Outgoing,415-555-0177,2 min\n');
    assert.deepEqual(rows, [{ when: 'soon', to: '415-555-0177', length: '2 min' }]);
  });

  it('says what is wrong with it', () => {
    assert.match(kitLog('').problem ?? '', /empty/);
    assert.match(kitLog('caller,minutes\n1,2').problem ?? '', /no column “Date”/);
  });
});
