import assert from 'node:assert/strict';
import { pincite, temporaryFolder } from '../support/pincite';

const log = 'Date,Time,From,To,Min\n3/9/2016,9:00,Roe,Doe,1\n3/7/2016,14:05,Roe,Doe,2\n';

describe('pincite calls', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder({ 'calls.csv': log, 'odd.csv': `${log}soon,9:00,Roe,Doe,1\n` });
  });
  afterEach(() => folder.remove());
  const run = (...args: string[]) => pincite(['calls', ...args], { cwd: folder.path });

  it('numbers the calls in the order of their time', () => {
    const { code, out } = run('calls.csv');
    assert.equal(code, 0);
    assert.match(
      out,
      /\| 1 \| March 7, 2016 \| 2:05 p\.m\. \| 2 min \| Roe \| Doe \|\n\| 2 \| March 9/,
    );
  });

  it('gives JSON to rely on', () => {
    const { out } = run('calls.csv', '--format', 'json');
    assert.deepEqual(JSON.parse(out)[0], {
      ...{ number: 1, date: '2016-03-07', time: '14:05', seconds: 120, length: '2 min' },
      ...{ from: 'Roe', to: 'Doe' },
    });
  });

  it('gives CSV for a spreadsheet', () => {
    const { out } = run('calls.csv', '--format', 'csv');
    assert.equal(
      out,
      'No.,Date,Time,Length,From,To\n1,"March 7, 2016",2:05 p.m.,2 min,Roe,Doe\n2,"March 9, 2016",9:00 a.m.,1 min,Roe,Doe\n',
    );
  });

  it('names the counsel of the case by their numbers', () => {
    folder.remove();
    folder = temporaryFolder({
      'case/case.yaml':
        'court: cand\nnumber: 4:15-cv-00798-HSG\ncounsel: [{ name: Dana Roe, phone: (415) 555-0177 }]\n',
      'calls.csv': 'Date,Time,To\n3/7/2016,14:05,415-555-0177\n',
    });
    assert.doesNotMatch(run('calls.csv').out, /Dana Roe/);
    assert.match(run('calls.csv', '--case', 'case').out, /\| 415-555-0177 \(Dana Roe\) \|/);
    const { out } = run('calls.csv', '--case', 'case', '--format', 'json');
    assert.equal(JSON.parse(out)[0].toName, 'Dana Roe');
    const { code, err } = run('calls.csv', '--case', 'nowhere');
    assert.equal(code, 2);
    assert.match(err, /--case: there is no “nowhere”/);
  });

  it('says at its line which row it cannot read, and prints the others', () => {
    const { code, out, err } = run('odd.csv');
    assert.equal(code, 1);
    assert.match(err, /odd\.csv:4:1: The day of this call cannot be read\./);
    assert.match(out, /\| 2 \| March 9, 2016/);
  });

  it('has a word for a file that is not there, or is no log', () => {
    assert.match(run('gone.csv').err, /gone\.csv: There is no such file\./);
    folder.remove();
    folder = temporaryFolder({ 'calls.csv': 'hello\n' });
    const { code, err } = run('calls.csv');
    assert.equal(code, 2);
    assert.match(err, /names no column of a call log/);
  });
});
