import { daysInMonth, monthName } from '../time/dates/calendar';
import type { IsoDate } from './model';

/** `YYYY-MM-DD` for a real day of the years 1000–9999; undefined for any other. */
export function isoDay(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= 1000 && year <= 9999 && day >= 1 && day <= daysInMonth(month, year))) {
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

/** `February 30, 2016` for year, month (1–12) and day; no check that the day exists. */
export function longDay(year: number, month: number, day: number): string {
  return `${monthName(month) || `month ${month}`} ${day}, ${year}`;
}

/** `April 20, 2016` for `2016-04-20`; anything else comes back as it is. */
export function longDate(iso: IsoDate): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts ? longDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : iso;
}
