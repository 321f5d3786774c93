import type { Temporal } from 'temporal-polyfill';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** `February` for 2. Anything but 1 to 12 gives an empty string. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** `Monday` for 1, `Sunday` for 7, as Temporal counts. Anything else gives an empty string. */
export function weekdayName(day: number): string {
  return WEEKDAY_NAMES[day - 1] ?? '';
}

/** `April 22, 2016`: the form American court papers use. */
export function formatLongDate(date: Temporal.PlainDate): string {
  return `${monthName(date.month)} ${date.day}, ${date.year}`;
}

/**
 * How many days the month has, in the Gregorian calendar; with no year, the most it can have
 * (February then has 29). 0 where `month` is not 1 to 12.
 */
export function daysInMonth(month: number, year?: number): number {
  if (month < 1 || month > 12) return 0;
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year === undefined) return 29;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
