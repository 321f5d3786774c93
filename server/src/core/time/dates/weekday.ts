import type { Temporal } from 'temporal-polyfill';
import type { Range } from '../../text/range';
import type { DateMention } from '../model';
import { weekdayName } from './calendar';

export interface WeekdayMismatch {
  /** Where the wrong weekday stands; offsets as in the mention. */
  readonly range: Range;
  readonly date: Temporal.PlainDate;
  /** The weekday as written and as the calendar has it, in full: `Monday`, `Friday`. */
  readonly written: string;
  readonly right: string;
}

/**
 * The weekdays of a mention that are not those of its dates: none, one, or for a range two.
 * Silent where the date has no year or is no day of the calendar.
 */
export function weekdayMismatches(mention: DateMention): readonly WeekdayMismatch[] {
  return [
    mismatch(mention.start, mention.weekday),
    mismatch(mention.end, mention.endWeekday),
  ].filter((found) => found !== undefined);
}

function mismatch(
  date: Temporal.PlainDate | undefined,
  weekday: DateMention['weekday'],
): WeekdayMismatch | undefined {
  if (!date || !weekday || date.dayOfWeek === weekday.day) return undefined;
  return {
    range: weekday.range,
    date,
    written: weekdayName(weekday.day),
    right: weekdayName(date.dayOfWeek),
  };
}

/** The name of `day` (1 Monday … 7 Sunday) in the manner of `written`: `Mon.`, `MONDAY`, `monday`. */
export function weekdayInStyle(written: string, day: number): string {
  const letters = written.replace(/[^A-Za-z]/g, '');
  const stop = written.endsWith('.') ? '.' : '';
  const full = weekdayName(day);
  const short = { 2: 'Tues', 4: 'Thurs' }[day] ?? full.slice(0, 3);
  const name = /day$/i.test(letters)
    ? full
    : (letters.length === 3 ? full.slice(0, 3) : short) + stop;
  if (letters === letters.toUpperCase()) return name.toUpperCase();
  return letters === letters.toLowerCase() ? name.toLowerCase() : name;
}
