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
    [
      'a bill with its account above the table and its sum below',
      'Account number,1234\nDate range: 3/1/2016,to 3/31/2016\n\nDate,Time,Number Called,Min.\n3/7/2016,2:05P,510-555-0100,2\nTotal,,,2\n',
      { date: '2016-03-07', time: '14:05', to: '510-555-0100', length: '2 min' },
    ],
    [
      'a bill whose destination is a city',
      'Date and time\tDestination\tNumber\tMinutes\tType\nMar 7, 2016 02:05 PM\tOakland, CA\t(510) 555-0100\t2 min\tVoice\n',
      { date: '2016-03-07', time: '14:05', number: '(510) 555-0100', length: '2 min' },
    ],
    [
      'a log that writes the day first',
      'Date,Time,To,Length\n7/3/2016,00:05,Roe,1:02:03\n31/3/2016,09:00,Roe,0:10\n',
      { date: '2016-03-07', time: '00:05', seconds: 3723, length: '1:02:03' },
    ],
    [
      'hours and minutes, where the header says so',
      'Date,To,Duration (h:mm)\n3/7/2016,Roe,0:02\n',
      { seconds: 120, length: '2:00' },
    ],
    [
      'a quoted line break',
      'Date,To,Notes\n3/7/2016,Roe,"no answer,\nno message"\n',
      { to: 'Roe', date: '2016-03-07' },
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

  it('puts the calls in the order of their time, and leaves messages out', () => {
    const { calls, rows } = readCallLog(
      'date,time,how\n3/9/2016,9:00,call\n3/7/2016,14:00,call\n3/7/2016,9:30,call\n3/8/2016,9:00,e-mail\n',
    );
    assert.deepEqual(
      calls.map(({ date, time }) => `${date} ${time}`),
      ['2016-03-07 09:30', '2016-03-07 14:00', '2016-03-09 09:00'],
    );
    assert.equal(rows.length, 4);
    const texts = readCallLog('Date,Type,Number\n3/7/2016,SMS,1\n3/7/2016,Outgoing,2\n');
    assert.deepEqual(
      texts.calls.map(({ to }) => to),
      ['2'],
    );
  });

  it('takes no half of the day for granted', () => {
    const { calls } = readCallLog('Date,Time\n3/7/2016,2:05\n3/8/2016,9:00\n');
    assert.deepEqual(
      calls.map(({ time, timeWritten }) => [time, timeWritten]),
      [
        [undefined, '2:05'],
        [undefined, '9:00'],
      ],
    );
    assert.match(callTable(calls), /\| 1 \| March 7, 2016 \| 2:05 \|/);
  });

  it('tells no caller from a number without a direction, nor a length from a bare number', () => {
    const [call] = readCallLog('Date,Number,Length\n3/7/2016,510-555-0100,75\n').calls;
    assert.deepEqual(
      [call?.from, call?.to, call?.number, call?.seconds, call?.length],
      [undefined, undefined, '510-555-0100', undefined, '75'],
    );
  });

  it('marks what may be no call of its own', () => {
    const { calls } = readCallLog('Date,How\n3/7/2016,call\n3/7/2016,voicemail\n3/8/2016,Zoom\n');
    assert.deepEqual(
      calls.map(({ perhaps }) => perhaps),
      [undefined, true, true],
    );
  });

  it('says how many rows more it cannot read, where there are many', () => {
    const { problems } = readCallLog(`Date,To\n${'soon,Roe\n'.repeat(1000)}`);
    assert.equal(problems.length, 201);
    assert.equal(problems.at(-1)?.message, '800 more rows below cannot be read.');
  });

  it('reads back the log that was written, in whatever form a log has', () => {
    const two = (part: number) => String(part).padStart(2, '0');
    const days: Readonly<Record<string, (m: number, d: number) => string>> = {
      us: (m, d) => `${m}/${d}/2016`,
      short: (m, d) => `${two(m)}-${two(d)}-16`,
      iso: (m, d) => `2016-${two(m)}-${two(d)}`,
      long: (m, d) => `"${'January February March'.split(' ')[m - 1]} ${d}, 2016"`,
    };
    const clocks: Readonly<Record<string, (h: number, m: number) => string>> = {
      '24': (h, m) => `${two(h)}:${two(m)}`,
      seconds: (h, m) => `${two(h)}:${two(m)}:59`,
      '12': (h, m) => `${h % 12 || 12}:${two(m)} ${h < 12 ? 'AM' : 'p.m.'}`,
      letter: (h, m) => `${h % 12 || 12}:${two(m)}${h < 12 ? 'A' : 'P'}`,
    };
    const call = fc.record({
      month: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 1, max: 29 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      seconds: fc.integer({ min: 0, max: 3599 }),
    });
    fc.assert(
      fc.property(
        fc.array(call, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...Object.keys(days)),
        fc.constantFrom(...Object.keys(clocks)),
        fc.constantFrom('\t', ';', '|', ','),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        (some, dayForm, clockForm, separator, together, end) => {
          // An hour that only a clock of 24 hours has, so that the others are told by it.
          const list = [{ month: 1, day: 2, hour: 0, minute: 1, seconds: 5 }, ...some];
          const lines = list.map(({ month, day, hour, minute, seconds }) => {
            const date = days[dayForm]?.(month, day) ?? '';
            const time = clocks[clockForm]?.(hour, minute) ?? '';
            const when = together
              ? [date.endsWith('"') ? `${date.slice(0, -1)} ${time}"` : `${date} ${time}`]
              : [date, time];
            return [...when, String(seconds)].join(separator);
          });
          const header = [...(together ? ['Date/Time'] : ['Date', 'Time']), 'Duration (seconds)'];
          const { calls, problems } = readCallLog([header.join(separator), ...lines].join(end));
          assert.deepEqual(problems, []);
          const expected = list.map(
            ({ month, day, hour, minute, seconds }) =>
              `2016-${two(month)}-${two(day)} ${two(hour)}:${two(minute)} ${seconds}`,
          );
          const got = calls.map(({ date, time, seconds }) => `${date} ${time} ${seconds}`);
          assert.deepEqual(got.sort(), expected.sort());
        },
      ),
    );
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
      'a day in a log that writes it both ways',
      'Date,To\n31/3/2016,Roe\n3/31/2016,Roe\n4/5/2016,Roe\n',
      'call-log/two-days',
      '4/5/2016,Roe',
    ],
    [
      'a time in UTC',
      'Date,To\n2016-03-08T01:05:09Z,Roe\n',
      'call-log/universal-time',
      '2016-03-08T01:05:09Z,Roe',
    ],
    [
      'times in UTC by the header',
      'Start time (UTC),To\n2016-03-08 01:05,Roe\n',
      'call-log/universal-time',
      '2016-03-08 01:05,Roe',
    ],
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
