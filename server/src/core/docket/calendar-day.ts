import type { IsoDate } from './model';

const daysBefore = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month (1–12) of the Gregorian calendar; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (daysBefore[month - 1] ?? 0);
}

/** `YYYY-MM-DD` for a real day of the years 1000–9999; undefined for any other. */
export function isoDay(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= 1000 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month))) {
    return undefined;
  }
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/**
 * A date as court sheets print it: `4/6/2016`, `04/06/16`, `2016-04-06` (a time behind it is
 * left out). Two-digit years: 70–99 are 19xx, the rest 20xx. Undefined for anything else.
 */
export function sheetDay(text: string): IsoDate | undefined {
  const us = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (us) return isoDay(fullYear(us[3] ?? ''), Number(us[1]), Number(us[2]));
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  return iso ? isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

const monthNames = [
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

/** `February 30, 2016` for year, month (1–12) and day; no check that the day exists. */
export function longDay(year: number, month: number, day: number): string {
  return `${monthNames[month - 1] ?? `month ${month}`} ${day}, ${year}`;
}

/** `April 20, 2016` for `2016-04-20`; anything else comes back as it is. */
export function longDate(iso: IsoDate): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts ? longDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : iso;
}
