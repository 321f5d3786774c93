import assert from 'node:assert/strict';
import { loadCase } from '../../../server/src/core/case/load-case';
import { memoryFiles } from '../../support/examples';

const log = 'Date,To\n3/7/2016,Roe\n';
const load = (files: Record<string, string>) => loadCase(memoryFiles(files), '/case/case.yaml');
const caseFile = 'court: cand\nnumber: 4:15-cv-00798-HSG\n';

describe('the call log of a case folder', () => {
  it('is found by name where there is one', async () => {
    const one = await load({ '/case/case.yaml': caseFile, '/case/call-log.csv': log });
    assert.equal(one.calls?.calls.length, 1);
    const two = await load({
      '/case/case.yaml': caseFile,
      '/case/call-log.csv': log,
      '/case/calls.csv': log,
    });
    assert.equal(two.calls, undefined);
  });

  it('may be several files, which are one log', async () => {
    const { calls } = await load({
      '/case/case.yaml': `${caseFile}calls: [a.csv, b.csv]\n`,
      '/case/a.csv': 'Date\n3/9/2016\n',
      '/case/b.csv': 'Date\n3/7/2016\n',
    });
    assert.deepEqual(
      calls?.calls.map(({ date }) => date),
      ['2016-03-07', '2016-03-09'],
    );
  });

  it('is missed at its name in the case file', async () => {
    const text = `${caseFile}calls: gone.csv\n`;
    const { problems, files } = await load({ '/case/case.yaml': text });
    const [problem] = problems[0]?.problems ?? [];
    assert.equal(problem?.message, 'The call log “gone.csv” is not there.');
    assert.equal(text.slice(problem?.range.start, problem?.range.end), 'gone.csv');
    assert.ok(files.includes('/case/gone.csv'));
  });

  it('has its problems shown in its own file', async () => {
    const { problems } = await load({
      '/case/case.yaml': caseFile,
      '/case/calls.csv': 'Date,To\nsoon,Roe\n',
    });
    const own = problems.find(({ file }) => file === '/case/calls.csv');
    assert.deepEqual(
      own?.problems.map(({ code }) => code),
      ['call-log/no-day'],
    );
  });
});
