import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { formatLongDate, monthName } from '../../../../server/src/core/time/dates/calendar';
import { findDates } from '../../../../server/src/core/time/dates/find-dates';

/** What is read of a text: the words, then the day or days, and what is marked of them. */
function read(text: string): string[] {
  return findDates(text).map((mention) => {
    const words = text.slice(mention.range.start, mention.range.end).replace(/\s+/g, ' ');
    const day = mention.noYear
      ? `--${mention.noYear.month}-${mention.noYear.day}`
      : (mention.start?.toString() ?? `not ${mention.impossible?.iso}`);
    const marks = [
      mention.end ? `..${mention.end}` : '',
      mention.weekday ? ` weekday ${mention.weekday.day}` : '',
      mention.time ? ` ${mention.time}` : '',
      mention.yearInferred ? ' inferred' : '',
      mention.ambiguous ? ' ambiguous' : '',
    ].join('');
    return `${words} = ${day}${marks}`;
  });
}

const forms: Readonly<Record<string, readonly string[]>> = {
  'On March 30, 2016, Plaintiff': ['March 30, 2016 = 2016-03-30'],
  'on Mar. 30, 2016': ['Mar. 30, 2016 = 2016-03-30'],
  'on 30 March 2016': ['30 March 2016 = 2016-03-30'],
  'the 3rd day of May, 2016': ['3rd day of May, 2016 = 2016-05-03'],
  'Dated this 20th day of April, 2016': ['20th day of April, 2016 = 2016-04-20'],
  'on 4/6/16': ['4/6/16 = 2016-04-06 ambiguous'],
  'on 4/22/2016': ['4/22/2016 = 2016-04-22'],
  'on 2016-04-06': ['2016-04-06 = 2016-04-06'],
  'on April 6-8, 2016': ['April 6-8, 2016 = 2016-04-06..2016-04-08 inferred'],
  'from March 7, 2016 through March 31, 2016': [
    'March 7, 2016 through March 31, 2016 = 2016-03-07..2016-03-31',
  ],
  'between March 7, 2016 and March 31, 2016': [
    'March 7, 2016 and March 31, 2016 = 2016-03-07..2016-03-31',
  ],
  'on March 30 and April 6, 2016': ['March 30 = 2016-03-30 inferred', 'April 6, 2016 = 2016-04-06'],
  'on April 11 and 12, 2016': ['April 11 = 2016-04-11 inferred', '12, 2016 = 2016-04-12'],
  'December 20 to January 3, 2017': [
    'December 20 to January 3, 2017 = 2016-12-20..2017-01-03 inferred',
  ],
  'on Friday, April 22, 2016, at 2:00 p.m.': [
    'Friday, April 22, 2016 = 2016-04-22 weekday 5 14:00',
  ],
  'at 10:00 a.m. on Tuesday, November 4, 2025': [
    'Tuesday, November 4, 2025 = 2025-11-04 weekday 2 10:00',
  ],
  'by February 30, 2016': ['February 30, 2016 = not 2016-02-30'],
  'on March 30,\n 2016': ['March 30, 2016 = 2016-03-30'],
  'on March\u00a030, 2016': ['March 30, 2016 = 2016-03-30'],
  'by December\n 12  15, 2020': ['December 12 15, 2020 = 2020-12-15'],
  'shall appear March 30, 20161 and': ['March 30, 2016 = 2016-03-30'],
  'the 15th day of July, two thousand twenty-five': [
    '15th day of July, two thousand twenty-five = 2025-07-15',
  ],
  'by April 22': ['April 22 = --4-22'],
};

const none = [
  'at 4',
  'Section 12 may apply',
  '542 F.3d 12 (2d Cir. 2008)',
  'they march on 3 fronts',
  'Dkt. 12 at 3; ECF No. 596-1 at 3:4-9',
  '28 U.S.C. § 1746',
  'Local Rule 7-3-2',
  'Marrero, 270 Muñoz Rivera Avenue',
  'v. May, 484 U.S. 72',
  'in August 2015',
  'at https://free.law/2016/11/17/downloading',
  'https: //a.example/2018/11/19/follow',
  '21 I. & N. Dec. 1061',
  'Ala. Code § 15-18-82.1',
  'Tel. +82-2-2290',
  'scale 15/15 to 12/15',
];

describe('dates in court papers', () => {
  for (const [text, expected] of Object.entries(forms)) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), expected));
  }

  for (const text of none) {
    it(`reads no date in ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), []));
  }

  it('reads back every day of the calendar in each common form', () => {
    const day = fc
      .integer({ min: 0, max: 200 * 365 })
      .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }));
    fc.assert(
      fc.property(day, (date) => {
        const ordinal = `${date.day}${ending(date.day)} day of ${monthName(date.month)}, ${date.year}`;
        for (const words of [
          formatLongDate(date),
          `${date.day} ${monthName(date.month)} ${date.year}`,
          ordinal,
          `${date.month}/${date.day}/${date.year}`,
          date.toString(),
        ]) {
          const text = `It was filed on ${words}. [Docket No. 12.]`;
          const [mention, ...more] = findDates(text);
          assert.equal(more.length, 0, text);
          assert.equal(mention?.start?.toString(), date.toString(), text);
          assert.equal(text.slice(mention?.range.start, mention?.range.end), words);
        }
      }),
    );
  });

  it('never throws, and keeps its ranges in the text, in order, apart', () => {
    const word = fc.constantFrom(
      ...'April|6|,|2016|-|–|and|through|between|may|the|3rd day of|4/6/16|(|)|§|\n|\f|Friday|at|p.m.|12:30|two thousand|’16|30'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const { range } of findDates(text)) {
          assert.ok(range.start >= end && range.end > range.start && range.end <= text.length);
          end = range.end;
        }
      }),
    );
  });
});

function ending(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
}
