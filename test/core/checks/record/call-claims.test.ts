import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findingsOf } from '../../../support/examples';

const caseFile = `court: cand
number: 4:15-cv-00798-HSG (DMR)
parties:
  - { name: Loop AI Labs Inc., role: plaintiff, short: Loop AI }
  - { name: "IQSystem, Inc.", role: defendant, short: IQS }
  - { name: Almawave USA Inc., role: defendant, short: Almawave }
counsel:
  - { name: Jordan Harlan, phone: (510) 555-0100, for: [Loop AI Labs Inc.] }
  - { name: Dana Roe, phone: "415.555.0177", for: ["IQSystem, Inc."] }
  - { name: Lee Marsh, phone: 415-555-0188, for: [Almawave USA Inc.] }
`;
const ours = '510-555-0100';
const roe = '(415) 555-0177';
const marsh = '+1 415 555 0188';

type Row = readonly [day: number, from: string, to: string];
const logOf = (rows: readonly Row[]) =>
  `Date,From,To\n${rows.map(([day, from, to]) => `3/${day}/2016,${from},${to}\n`).join('')}`;
const repeated = (times: number, from: string, to: string): Row[] =>
  Array.from({ length: times }, (_, i) => [7 + (i % 25), from, to]);

async function said(sentence: string, log: string): Promise<string[]> {
  const findings = await findingsOf(sentence, undefined, caseFile, undefined, undefined, log);
  return findings
    .filter(({ code }) => code.startsWith('record/'))
    .map(({ code, severity, message }) => `${code} ${severity}: ${message}`);
}
const march = 'between March 7, 2016 and March 31, 2016';

describe('what a draft says of calls', () => {
  const rows = [...repeated(14, ours, roe), [31, ours, roe] as const];

  for (const sentence of [
    `I called Defendant’s counsel fifteen times ${march} attempting to meet and confer.`,
    `I called counsel for IQSystem, Inc. (“IQS”) fifteen (15) times ${march}.`,
    'From March 7 through March 31, 2016, Mr. Harlan placed fifteen telephone calls to Ms. Roe.',
    `12. Fifteen calls were placed to Ms. Roe ${march}.`,
    `Mr. Harlan telephoned Dana Roe a total of 15 times ${march}, and she did not return his calls.`,
  ]) {
    it(`is true: ${sentence}`, async () => {
      assert.deepEqual(await said(sentence, logOf(rows)), []);
    });
    it(`is seen when the log has one call less: ${sentence}`, async () => {
      const fewer = rows.filter((_, i) => i !== 3);
      const [found] = await said(sentence, logOf(fewer));
      assert.match(
        found ?? '',
        /^record\/call-count warning: The call log has 14 calls .*from March 7, 2016 to March 31, 2016\.$/,
      );
    });
  }

  for (const sentence of [
    // Another's words.
    `Counsel states that she called Plaintiff’s counsel five times ${march}.`,
    `According to IQS, Ms. Roe called five times ${march}.`,
    `IQS claims to have placed five calls ${march}.`,
    `“I called five times ${march}.”`,
    // No exact number, or not of these calls.
    `I called two or five times ${march}.`,
    `I placed some five calls ${march}.`,
    `I made 1,005 calls ${march}.`,
    `I made one hundred five calls ${march}.`,
    `I placed five of the calls ${march}.`,
    `These five calls ${march} were answered.`,
    `The first five calls ${march} were answered.`,
    // Together with something else.
    `I e-mailed and called Ms. Roe five times ${march}.`,
    `I made five calls and e-mails ${march}.`,
    `I called Ms. Roe five times and Mr. Marsh twice ${march}.`,
    `I called Ms. Roe five times ${march}, and my associate three times.`,
    // At a rate.
    `I called Ms. Roe five times a week ${march}.`,
    `I called each of them five times ${march}.`,
    // The days are of something else.
    'I called Ms. Roe five times about the letters served from March 7, 2016 to March 31, 2016.',
    'On March 9, 2016, IQS moved to compel, and its counsel called five times.',
    'I called Ms. Roe five times after she wrote on March 9, 2016.',
    'I called Ms. Roe five times by March 9, 2016.',
    // Not done.
    `I would have called Ms. Roe five times ${march}.`,
    `Ms. Roe has not called five times ${march}.`,
    // No telephone.
    'The Court called the case five times on March 9, 2016.',
    'Plaintiff called five witnesses on March 9, 2016.',
    'IQS so-called Roe five times on March 9, 2016.',
    'I called for an end to this five times on March 9, 2016.',
  ]) {
    it(`is left alone: ${sentence}`, async () => {
      assert.deepEqual(await said(sentence, logOf(rows)), []);
    });
  }

  it('is left alone while a row of the log cannot be read', async () => {
    const log = `${logOf(rows)}soon,${ours},${roe}\n`;
    assert.deepEqual(await said(`I called Ms. Roe five times ${march}.`, log), []);
  });

  it('is read in May too', async () => {
    const log = logOf(rows).replaceAll('3/', '5/');
    const found = await said('I called five times between May 7, 2016 and May 31, 2016.', log);
    assert.equal(found.length, 1);
  });

  it('may leave the last day out where it says “until”', async () => {
    const sentence = 'I called Ms. Roe fourteen times from March 7, 2016 until March 31, 2016.';
    assert.deepEqual(await said(sentence, logOf(rows)), []);
  });
});

describe('whose calls a draft speaks of', () => {
  const mixed = [
    ...repeated(14, ours, roe),
    ...repeated(3, ours, marsh),
    ...repeated(5, roe, ours),
    [31, ours, '800-555-0199'] as const,
  ];
  const log = logOf(mixed);

  it('may be any choice of the callers and the called', async () => {
    for (const number of ['fourteen', 'seventeen', 'nineteen', 'twenty-three', 'three', 'five']) {
      assert.deepEqual(await said(`Counsel called ${number} times ${march}.`, log), [], number);
    }
  });

  it('is no choice that the log has', async () => {
    const [found] = await said(`Counsel called thirteen times ${march}.`, log);
    assert.equal(
      found,
      `record/call-count warning: The call log has 23 calls in these days: 14 from ${ours} to ${roe}, 5 from ${roe} to ${ours}, 3 from ${ours} to ${marsh}, 1 from ${ours} to 800-555-0199.`,
    );
  });

  it('is narrowed to those named, by the telephone numbers of the case file', async () => {
    const sentence = (number: string) => `I called Ms. Roe ${number} times ${march}.`;
    assert.deepEqual(await said(sentence('fourteen'), log), []);
    // A number that nobody is known by may be hers.
    assert.deepEqual(await said(sentence('fifteen'), log), []);
    const [found] = await said(sentence('seventeen'), log);
    assert.equal(
      found,
      `record/call-count warning: The call log has 15 calls to Ms. Roe in these days: 14 from ${ours} to ${roe}, 1 from ${ours} to 800-555-0199.`,
    );
    const [party] = await said(`I called counsel for Almawave five times ${march}.`, log);
    assert.match(party ?? '', /has 4 calls to counsel for Almawave in these days/);
  });

  it('may be any number of those whose caller the log does not tell', async () => {
    const blank = logOf([...repeated(14, ours, roe), [31, 'Unavailable', ours], [9, '', ours]]);
    for (const number of ['fourteen', 'fifteen', 'sixteen', 'two']) {
      assert.deepEqual(await said(`Counsel called ${number} times ${march}.`, blank), [], number);
    }
    assert.equal((await said(`Counsel called eight times ${march}.`, blank)).length, 1);
  });

  it('is not told by a log of days alone', async () => {
    const days = 'Date\n3/7/2016\n3/9/2016\n3/31/2016\n';
    assert.deepEqual(await said(`Counsel called twice ${march}.`, days), []);
    assert.equal((await said(`Counsel called four times ${march}.`, days)).length, 1);
  });
});

describe('the days of a call log', () => {
  const log = logOf(repeated(10, ours, roe));

  it('warn of nothing beyond the first and the last call', async () => {
    const beyond = await said(
      'I called Ms. Roe twelve times between February 1, 2016 and March 16, 2016.',
      log,
    );
    assert.deepEqual(beyond, [
      'record/call-count information: The call log has 10 calls in these days, from March 7, 2016 to March 16, 2016. It does not reach over all of these days.',
    ]);
    assert.deepEqual(await said('I called Ms. Roe twice on April 4, 2016.', log), []);
  });

  it('warn where there are more calls than said, however far they reach', async () => {
    const [found] = await said(
      'I called Ms. Roe eight times between February 1, 2016 and March 16, 2016.',
      log,
    );
    assert.match(found ?? '', /^record\/call-count warning/);
  });

  it('are the wrong ones', async () => {
    const [year] = await said(
      'I called Ms. Roe ten times between March 7, 2015 and March 16, 2015.',
      log,
    );
    assert.equal(
      year,
      'record/call-range information: The call log has 10 calls from March 7, 2016 to March 16, 2016, and none of them are in these days. It does not reach over all of these days.',
    );
    const gap = logOf([...repeated(2, ours, roe), [31, ours, roe]]);
    assert.deepEqual(await said('I called Ms. Roe twice on March 20, 2016.', gap), [
      'record/call-range warning: The call log has no call on that day; the nearest are on March 8, 2016 and March 31, 2016.',
    ]);
  });
});

describe('calls and claims made by chance', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
  const row = fc.tuple(
    fc.integer({ min: 7, max: 31 }),
    fc.constantFrom(ours, roe),
    fc.constantFrom(marsh, '800-555-0199'),
  );
  const templates = [
    (n: number) =>
      `Counsel called ${words[n - 1]} times between March 10, 2016 and March 20, 2016.`,
    (n: number) => `From March 10 through March 20, 2016, counsel placed ${n} calls.`,
  ];

  it('accuse no sentence that says what some of the calls are, and every one beyond them all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 2, maxLength: 12 }),
        fc.nat(15),
        fc.constantFrom(...templates),
        async (list, choice, template) => {
          const rows: Row[] = [[7, ours, marsh], ...list, [31, ours, marsh]];
          const inDays = rows.filter(([day]) => day >= 10 && day <= 20);
          // Each bit takes one pair of caller and called.
          const meant = inDays.filter(([, from, to]) => {
            const pair = (from === ours ? 1 : 0) + (to === marsh ? 2 : 0);
            return (choice >> pair) & 1;
          });
          if (meant.length > 1) {
            assert.deepEqual(await said(template(meant.length), logOf(rows)), []);
          }
          if (inDays.length > 0 && inDays.length < 11) {
            const found = await said(template(inDays.length + 2), logOf(rows));
            assert.equal(found.length, 1);
            assert.match(found[0] ?? '', /warning/);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
