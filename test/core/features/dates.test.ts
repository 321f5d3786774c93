import assert from 'node:assert/strict';
import { dateCompletion } from '../../../server/src/core/features/date-completion';
import { answerDeadline, deadlineRules } from '../../../server/src/core/features/deadline';
import { hover } from '../../../server/src/core/features/hover';
import { timeline, timelineTable } from '../../../server/src/core/features/timeline';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseOf } from '../../support/examples';

const docket = `entries:
  - { number: 542, filed: 2016-03-30, text: MOTION for | Leave }
  - { number: 590, filed: 2016-04-18, text: STATEMENT }
`;

/** A snapshot of a text in a case, and the offset of `<|>` in it. */
async function open(marked: string, court = 'cand') {
  const context = await caseOf({
    '/case/case.yaml': `court: ${court}\nnumber: 4:15-cv-00798-HSG\nclosures: [2016-04-21]\n`,
    '/case/docket.yaml': docket,
  });
  const offset = marked.indexOf('<|>');
  const filing = readFiling(marked.replace('<|>', ''));
  return {
    snapshot: { filing, path: '/case/motion.filing.md', ...(context ? { case: context } : {}) },
    offset,
  };
}

async function hoverOf(marked: string, court?: string): Promise<string> {
  const { snapshot, offset } = await open(marked, court);
  return hover(snapshot, offset)?.markdown ?? '';
}

describe('hover on a date', () => {
  it('tells the weekday, the court day and the distance to the filing’s own date', async () => {
    const shown = await hoverOf('Records are due April 2<|>2, 2016.\n\nDated: April 20, 2016');
    assert.match(shown, /^\*\*Friday, April 22, 2016\*\* · court day/);
    assert.match(shown, /2 days after this filing’s date, April 20, 2016\./);
  });

  it('tells why a day is none', async () => {
    assert.match(await hoverOf('on May 30<|>, 2016'), /no court day: Memorial Day/);
    assert.match(await hoverOf('on April 23<|>, 2016'), /no court day$/);
    assert.match(
      await hoverOf('on March 31<|>, 2016'),
      /state holiday: extends a period counted forw/,
    );
    assert.match(await hoverOf('on April 21<|>, 2016'), /clerk’s office inaccessible/);
    assert.match(await hoverOf('on December 5<|>, 2018'), /perhaps no court day/);
  });

  it('tells what falls due when a motion was filed or is heard', async () => {
    const filed = await hoverOf('On March 30<|>, 2016, Plaintiff filed a motion.');
    assert.match(filed, /opposition due Wednesday, April 13, 2016 \(Civil L/);
    assert.match(filed, /reply due Wednesday, April 20, 2016/);
    const heard = await hoverOf('The hearing is set for March 7<|>, 2022.', 'cacd');
    assert.match(heard, /opposition due Monday, February 14, 2022/);
    assert.match(heard, /reply due Friday, February 18, 2022/);
  });

  it('says nothing off a date', async () => {
    assert.equal(await hoverOf('Plaintiff fi<|>led on May 3, 2016.'), '');
  });
});

describe('completion of a date', () => {
  const clock = { today: () => '2016-04-22' };
  const offered = async (marked: string) => {
    const { snapshot, offset } = await open(marked);
    const list = dateCompletion(snapshot, offset, clock);
    return list?.items.map(({ label, detail }) => `${label}: ${detail}`);
  };

  it('offers today and the next court day after “Dated: ”', async () => {
    assert.deepEqual(await offered('It is denied.\n\nDated: <|>'), [
      'April 22, 2016: today',
      'April 25, 2016: the next court day',
    ]);
  });

  it('offers the rule’s due dates after “by ”', async () => {
    assert.deepEqual(await offered('Any opposition is due by <|>'), [
      'April 25, 2016: the next court day',
      'May 6, 2016: opposition due, Civil L.R. 7-3(a)',
      'May 13, 2016: reply due, Civil L.R. 7-3(c)',
    ]);
  });

  it('offers none elsewhere', async () => {
    assert.equal(await offered('filed by IQS <|>'), undefined);
    assert.equal(await offered('Dated <|>'.replace('Dated', 'dated')), undefined);
  });
});

describe('the timeline', () => {
  it('has docket and filing in one order, each with its place', async () => {
    const text =
      'On April 6, 2016, the court denied it. See Smith (N.D. Cal. Apr. 7, 2016).\n\nIQS shall respond by April 22, 2016.\n\nDated: April 20, 2016<|>';
    const { snapshot } = await open(text);
    const events = timeline(snapshot);
    assert.deepEqual(
      events.map(({ date, source, role }) => `${date} ${source} ${role}`),
      [
        '2016-03-30 docket event',
        '2016-04-06 filing event',
        '2016-04-18 docket event',
        '2016-04-20 filing signing',
        '2016-04-22 filing deadline',
      ],
    );
    for (const { source, file, range, date } of events) {
      const where = source === 'docket' ? docket : text;
      assert.equal(file, source === 'docket' ? '/case/docket.yaml' : '/case/motion.filing.md');
      const words = where.slice(range.start, range.end);
      assert.ok(words.includes(String(Number(date.slice(8)))), words);
    }
  });

  it('makes a table that docket text cannot break', async () => {
    const table = timelineTable(timeline((await open('<|>')).snapshot));
    assert.match(table, /\| 2016-03-30 \| Dkt\. 542 \| event \| MOTION for \\\| Leave \|/);
  });
});

describe('the deadline command', () => {
  it('lists the court’s rules of the day and counts with the case’s closures', async () => {
    const { snapshot } = await open('<|>');
    const rules = deadlineRules(snapshot.case, '2016-04-07');
    const opposition = rules.find(({ rule }) => rule === 'Civil L.R. 7-3(a)');
    assert.equal(opposition?.label, 'opposition (motion): 14 days after motion filed');
    assert.ok(rules.some(({ rule }) => /not verified$/.test(rule)));
    const answer = answerDeadline(
      {
        from: '2016-04-07',
        period: opposition?.period ?? { count: 0, unit: 'days', direction: 'after' },
      },
      snapshot.case,
    );
    assert.equal(answer?.text, 'April 22, 2016');
    assert.match(answer?.steps.at(-2)?.why ?? '', /inaccessible/);
  });

  it('gives nothing for a day that is none', () => {
    const period = { count: 3, unit: 'days', direction: 'after' } as const;
    assert.equal(answerDeadline({ from: '2016-02-30', period }, undefined), undefined);
  });
});
