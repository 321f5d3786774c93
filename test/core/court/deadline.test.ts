import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { computeDeadline } from '../../../server/src/core/court/deadline';
import type { PeriodUnit } from '../../../server/src/core/time/court-time/count';
import type { ServiceMethod } from '../../../server/src/core/time/court-time/service';
import { plainCount } from '../../support/plain-counter';

const day = (iso: string) => Temporal.PlainDate.from(iso);

/** Court, trigger, period, due, why; each worked by hand from the rule and a wall calendar. */
const worked: readonly [string, string, string, string, string, ServiceMethod?][] = [
  ['cand', '2016-04-06', '14 days after', '2016-04-20', 'nothing in the way'],
  ['cand', '2017-05-26', '4 days after', '2017-05-30', 'Memorial Day inside counts'],
  ['cand', '2017-05-25', '4 days after', '2017-05-30', 'Memorial Day last, forward'],
  ['cand', '2015-03-17', '14 days after', '2015-04-01', 'César Chávez Day, forward'],
  ['cand', '2015-04-14', '14 days before', '2015-03-31', 'a state day does not count backward'],
  ['cand', '2018-01-29', '14 days after', '2018-02-13', 'Lincoln Day'],
  ['cacd', '2022-03-07', '14 days before', '2022-02-18', 'Washington’s Birthday, back'],
  ['cacd', '2022-03-07', '21 days before', '2022-02-14', 'nothing in the way'],
  ['cacd', '2023-06-17', '21 days before', '2023-05-26', 'Saturday, back'],
  ['nysd', '2018-12-18', '14 days after', '2019-01-02', 'New Year'],
  ['cand', '2022-12-12', '14 days after', '2022-12-27', 'Sunday Christmas, Monday observed'],
  ['ilnd', '2023-06-05', '14 days after', '2023-06-20', 'Juneteenth'],
  ['cand', '2026-06-05', '14 days after', '2026-06-22', 'Juneteenth on Friday'],
  ['cand', '2016-06-30', '30 days after', '2016-08-04', 'rolled, then three days', 'mail'],
  [
    'cand',
    '2016-06-30',
    '30 days after',
    '2016-08-04',
    'electronic service still had three',
    'ecf',
  ],
  ['cand', '2017-06-30', '30 days after', '2017-07-31', 'and has none now', 'ecf'],
  ['txed', '2024-01-31', '1 months after', '2024-02-29', 'month end'],
  ['cand', '2018-08-31', '6 months after', '2019-02-28', 'month end'],
  ['cand', '2021-05-17', '2 weeks after', '2021-06-01', 'Memorial Day'],
  ['dcd', '2025-10-20', '5 court-days before', '2025-10-10', 'skips Columbus Day and weekends'],
];

function due(court: string, from: string, period: string, service?: ServiceMethod) {
  const [count, unit, direction] = period.split(' ');
  return computeDeadline({
    court,
    from: day(from),
    period: {
      count: Number(count),
      unit: unit as PeriodUnit,
      direction: direction as 'after' | 'before',
    },
    ...(service ? { service } : {}),
  });
}

describe('computing a deadline', () => {
  for (const [court, from, period, expected, why, service] of worked) {
    it(`${court}, ${period} ${from}${service ? ` by ${service}` : ''}: ${why}`, () => {
      assert.equal(due(court, from, period, service).due.toString(), expected);
    });
  }

  it('agrees with a plain count, day by day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7300 }),
        fc.record({
          count: fc.integer({ min: 0, max: 120 }),
          unit: fc.constantFrom('days', 'court-days', 'weeks', 'months'),
          back: fc.boolean(),
          service: fc.constantFrom<ServiceMethod>('none', 'hand', 'ecf', 'mail'),
          california: fc.boolean(),
          closed: fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 3 }),
        }),
        (offset, { count: asked, unit, back, service, california, closed }) => {
          const count = unit === 'weeks' || unit === 'months' ? asked % 14 : asked;
          const from = day('2010-01-01').add({ days: offset });
          const request = {
            from: from.toString(),
            count,
            unit,
            back,
            mail: service === 'mail',
            ecf: service === 'ecf',
            california,
          } as const;
          // Closed around where it would end, or they would hardly ever matter.
          const end = day(plainCount({ ...request, closed: [] }));
          const days = closed.map((by) => end.add({ days: by }).toString());
          const counted = computeDeadline({
            court: california ? 'cand' : 'ksd',
            from,
            period: { count, unit, direction: back ? 'before' : 'after' },
            service,
            closures: days.map((one) => ({ day: one })),
          });
          assert.equal(counted.due.toString(), plainCount({ ...request, closed: days }));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('ends its steps at the due date and never goes back on its way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7300 }),
        fc.integer({ min: 0, max: 60 }),
        (at, count) => {
          const from = day('2010-01-01').add({ days: at });
          const { due, steps } = computeDeadline({
            court: 'cand',
            from,
            period: { count, unit: 'days', direction: 'after' },
          });
          assert.ok(steps.at(-1)?.date.equals(due));
          const dates = steps.map(({ date }) => date.toString());
          assert.deepEqual(dates, [...dates].sort());
        },
      ),
    );
  });
});

describe('a deadline that is not settled', () => {
  it('shows the date with a day on which a President closed the executive', () => {
    const found = due('nysd', '2018-11-21', '14 days after');
    assert.equal(found.due.toString(), '2018-12-05');
    assert.equal(found.uncertain?.date.toString(), '2018-12-06');
  });

  it('counts the Friday before a Saturday holiday and shows the safe date', () => {
    // Independence Day of 2020 was a Saturday.
    const found = due('nysd', '2020-06-19', '14 days after');
    assert.equal(found.due.toString(), '2020-07-06');
    assert.equal(found.uncertain?.date.toString(), '2020-07-03');
  });

  it('leaves Friday, 18 June 2021 open', () => {
    const found = due('nysd', '2021-06-04', '14 days after');
    assert.equal(found.due.toString(), '2021-06-18');
    assert.equal(found.uncertain?.date.toString(), '2021-06-21');
  });

  it('says nothing where every reading comes to the same day', () => {
    assert.equal(due('cand', '2016-04-06', '14 days after').uncertain, undefined);
  });
});

describe('what the rule says beside', () => {
  it('goes forward from a day the clerk could not be reached, in a backward count too', () => {
    const closed = { closures: [{ day: '2022-02-18', why: 'storm' }] };
    const found = computeDeadline({
      court: 'cacd',
      from: day('2022-03-07'),
      period: { count: 14, unit: 'days', direction: 'before' },
      ...closed,
    });
    assert.equal(found.due.toString(), '2022-02-22');
  });

  it('runs hours through the weekend and ends at the same time on a court day', () => {
    const found = computeDeadline({
      court: 'nysd',
      from: day('2024-05-24'),
      time: '14:30',
      period: { count: 72, unit: 'hours', direction: 'after' },
    });
    // Monday 27 May 2024 was Memorial Day.
    assert.equal(`${found.due} ${found.time}`, '2024-05-28 14:30');
  });

  it('leaves weekends out of a short period until 2009', () => {
    assert.equal(due('nysd', '2009-11-20', '10 days after').due.toString(), '2009-12-07');
    assert.equal(due('nysd', '2009-12-01', '10 days after').due.toString(), '2009-12-11');
  });

  it('keeps holidays as they were law at the time', () => {
    assert.equal(due('nysd', '1985-01-07', '14 days after').due.toString(), '1985-01-21');
    assert.equal(due('nysd', '1986-01-06', '14 days after').due.toString(), '1986-01-21');
    assert.equal(due('nysd', '2020-06-05', '14 days after').due.toString(), '2020-06-19');
  });

  it('takes in Nevada Day, and nothing of Kansas', () => {
    assert.equal(due('nvd', '2008-10-17', '14 days after').due.toString(), '2008-11-03');
    assert.equal(due('ksd', '2008-11-14', '14 days after').due.toString(), '2008-11-28');
  });
});
