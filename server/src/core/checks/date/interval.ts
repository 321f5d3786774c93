import type { Temporal } from 'temporal-polyfill';
import { numberOf } from '../../text/number-words';
import { courtCalendar } from '../../time/court-time/calendar';
import { countDeadline, type PeriodUnit } from '../../time/court-time/count';
import { formatLongDate } from '../../time/dates/calendar';
import { defineCheck } from '../define';

const federal = courtCalendar();

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const words = [
  ...numbers,
  'twenty-one',
  'twenty-eight',
  'thirty',
  'forty',
  'forty-five',
  'sixty',
  'ninety',
];

/** `fourteen (14) days after`, right before the first date. */
const period = new RegExp(
  `\\b(\\d{1,3}|${[...words].sort((a, b) => b.length - a.length).join('|')})` +
    '(?:\\s\\(\\d{1,3}\\))?[-\\s](?:(calendar|court|business|working)[-\\s])?(days?|weeks?|months?)\\s' +
    '(after|from|before|prior\\sto)\\s(?:the\\s)?$',
  'i',
);
/** Says that the second date is the same day as the period's end. */
const same =
  /^\s?[,(—–-]*\s?(?:i\.\s?e\.|that\sis|which\s(?:is|was|falls\son|fell\son)|namely|or)[,:]?\s(?:by\s|on\s)?$/i;

export const interval = defineCheck({
  code: 'date/interval',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'A period and the date it is said to end on do not agree',
  why: 'One of the three, the first date, the number or the last date, is wrong. Both the plain count and the count that runs on over weekends and holidays are allowed for, and three days for service.',
  examples: {
    found: [
      'fourteen days after April 6, 2016, i.e., «April 21, 2016»',
      '30 days from May 2, 2016 (that is, «June 2, 2016»)',
    ],
    silent: [
      'fourteen days after April 6, 2016, i.e., April 20, 2016',
      '4 days after May 25, 2017, i.e., May 30, 2017',
      '14 days after April 6, 2016, i.e., April 25, 2016',
      'fourteen days after April 6, 2016, and on April 21, 2016',
    ],
  },
  *run({ dates, text }) {
    for (const [i, first] of dates.entries()) {
      const last = dates[i + 1];
      if (!first.start || first.end || !last?.start || last.end) continue;
      const lead = text.slice(Math.max(0, first.range.start - 60), first.range.start);
      const asked = period.exec(lead.replace(/\s+/g, ' '));
      if (!asked) continue;
      const between = text.slice(first.range.end, last.range.start).replace(/\s+/g, ' ');
      if (!same.test(between)) continue;
      const ends = possibleEnds(first.start, asked);
      if (ends.some((end) => last.start?.equals(end))) continue;
      const [plain] = ends;
      if (!plain || ends.length === 0) continue;
      yield {
        range: last.range,
        message: `${asked[0].trim()} ${formatLongDate(first.start)} is ${formatLongDate(plain)}.`,
      };
    }
  },
});

/** Every day the period may be said to end on, the plain count first. */
function possibleEnds(from: Temporal.PlainDate, asked: RegExpExecArray): Temporal.PlainDate[] {
  const [, number = '', kind, unitWord = '', way = ''] = asked;
  const count = numberOf(number);
  const back = /before|prior/i.test(way);
  const court = kind !== undefined && !/calendar/i.test(kind);
  const unit = `${unitWord.toLowerCase().replace(/s$/, '')}s` as 'days' | 'weeks' | 'months';
  const counted = (service: 'none' | 'mail', as: PeriodUnit) =>
    countDeadline({
      calendar: federal,
      from,
      period: { count, unit: as, direction: back ? 'before' : 'after' },
      service,
    });
  if (court && unit === 'days') return both(counted('none', 'court-days'));
  const plain = back ? from.subtract({ [unit]: count }) : from.add({ [unit]: count });
  const mail = back ? [] : [plain.add({ days: 3 }), ...both(counted('mail', unit))];
  return [plain, ...both(counted('none', unit)), ...mail];
}

function both({ due, uncertain }: ReturnType<typeof countDeadline>): Temporal.PlainDate[] {
  return uncertain ? [due, uncertain.date] : [due];
}
