import assert from 'node:assert/strict';
import fc from 'fast-check';
import { callTable } from '../../../../server/src/core/record/call-log/call-table';
import { readCallLog } from '../../../../server/src/core/record/call-log/read-call-log';

describe('reading a call log', () => {
  for (const [who, text, expected] of [
    [
      'a telephone company’s statement',
      'Date,Time,Number Called,Destination,Min.,Rate Code\n03/07/2016,10:02A,510-555-0100,"OAKLAND, CA",2,D\n',
      { date: '2016-03-07', to: '510-555-0100', seconds: 120 },
    ],
    [
      'a phone’s export',
      'Call Type\tPhone Number\tDate/Time\tDuration (sec)\nIncoming\t(510) 555-0100\t2016-03-07 14:05:09\t75\n',
      { date: '2016-03-07', time: '14:05', from: '(510) 555-0100', seconds: 75 },
    ],
    [
      'a list kept by hand',
      'When;From;To;Length\n"March 7, 2016, 2:05 p.m.";J. Example;IQS’s counsel;0:42\n',
      { date: '2016-03-07', time: '14:05', from: 'J. Example', seconds: 42 },
    ],
    ['a day with its weekday', 'Date,To\n"Mon, Mar 7, 2016",Roe\n', { date: '2016-03-07' }],
  ] as const) {
    it(`reads ${who}`, () => {
      const { calls, problems } = readCallLog(text);
      assert.deepEqual(problems, []);
      const [call] = calls;
      assert.deepEqual({ ...call, ...expected }, call);
    });
  }

  it('puts the calls in the order of their time, and leaves e-mails out', () => {
    const { calls, rows } = readCallLog(
      'date,time,how\n3/9/2016,9:00,call\n3/7/2016,11:00,call\n3/7/2016,9:30,call\n3/8/2016,9:00,e-mail\n',
    );
    assert.deepEqual(
      calls.map(({ date, time }) => `${date} ${time}`),
      ['2016-03-07 09:30', '2016-03-07 11:00', '2016-03-09 09:00'],
    );
    assert.equal(rows.length, 4);
  });

  for (const [what, text, code, marked] of [
    ['an empty file', '', 'call-log/empty', ''],
    [
      'a file without a header',
      '3/7/2016,510-555-0100\n',
      'call-log/no-header',
      '3/7/2016,510-555-0100',
    ],
    ['a file without days', 'From,To\nA,B\n', 'call-log/no-days', 'From,To'],
    ['a day that is none', 'Date,To\n2/30/2016,Roe\n', 'call-log/no-day', '2/30/2016,Roe'],
    [
      'a quotation that stays open',
      'Date,To\n3/7/2016,"Roe\n',
      'call-log/open-quote',
      '3/7/2016,"Roe',
    ],
  ] as const) {
    it(`says at its place what is wrong with ${what}`, () => {
      const [problem] = readCallLog(text).problems;
      assert.equal(problem?.code, code);
      assert.equal(text.slice(problem?.range.start, problem?.range.end), marked);
    });
  }

  it('never throws, and its places lie in the text, in order', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Date',
        'Time',
        'From',
        'To',
        'Length',
        '3/7/2016',
        '10:02',
        '"',
        '\t',
        ',',
        '\n',
        '\r\n',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const text = cells.join(',');
        const { rows, calls, problems } = readCallLog(text);
        assert.ok(calls.length <= rows.length);
        let last = 0;
        for (const { range } of rows) {
          assert.ok(last <= range.start && range.start <= range.end && range.end <= text.length);
          last = range.start;
        }
        for (const { range } of problems) assert.ok(range.end <= text.length);
      }),
    );
  });

  it('makes a table in which every call has its number, and a bar in a cell ends none', () => {
    const { calls } = readCallLog(
      'Date,Time,To,Length\n3/7/2016,14:05,"Roe | Doe",0:42\n3/8/2016,9:00,Roe,\n',
    );
    assert.equal(
      callTable(calls),
      [
        '| No. | Date | Time | Length | To |',
        '| --- | --- | --- | --- | --- |',
        '| 1 | March 7, 2016 | 2:05 p.m. | 0:42 | Roe \\| Doe |',
        '| 2 | March 8, 2016 | 9:00 a.m. |  | Roe |',
      ].join('\n'),
    );
  });
});
