import { isoDay, sheetDay } from '../../docket/calendar-day';
import type { IsoDate } from '../../docket/model';
import { findDates } from '../../time/dates/find-dates';

/** Which of `3/7/2016` comes first, for a whole column: `mixed` where its rows disagree. */
export type DayOrder = 'month-first' | 'day-first' | 'mixed';

const numeric = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const iso = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const weekday = /^\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const universal = /(?:\dZ|\b(?:UTC|GMT)|[+-]00:?00)\)?\s*$/;

/** Month first, as in the United States, unless a day over 12 stands first in some row. */
export function dayOrderOf(cells: Iterable<string>): DayOrder {
  let monthFirst = false;
  let dayFirst = false;
  for (const cell of cells) {
    const [, first, , second] = numeric.exec(cell.replace(weekday, '')) ?? [];
    if (Number(first) > 12) dayFirst = true;
    else if (Number(second) > 12) monthFirst = true;
  }
  if (!dayFirst) return 'month-first';
  return monthFirst ? 'mixed' : 'day-first';
}

/** The day that a cell holds, alone or with a time; undefined where it holds none, or several. */
export function dayIn(written: string, order: DayOrder): IsoDate | undefined {
  const cell = written.replace(weekday, '');
  if (iso.test(cell)) return sheetDay(cell);
  const match = numeric.exec(cell);
  if (match) {
    const [, first = '', , second = '', year = ''] = match;
    if (order === 'mixed' && first !== second && Number(first) <= 12 && Number(second) <= 12) {
      return undefined;
    }
    const isDayFirst = order === 'day-first' || (order === 'mixed' && Number(first) > 12);
    const [month, day] = isDayFirst ? [second, first] : [first, second];
    return sheetDay(`${month}/${day}/${year}`);
  }
  const [only, another] = findDates(cell);
  if (!only?.start || another || only.end || only.impossible || only.yearInferred) return undefined;
  return isoDay(only.start.year, only.start.month, only.start.day);
}

/** Whether a time is given in UTC, by which the day may be another than the caller's. */
export function isUniversal(cell: string): boolean {
  return universal.test(cell);
}
