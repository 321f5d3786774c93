import { Temporal } from 'temporal-polyfill';

/** Which day of a year a holiday falls on, before any weekend rule. */
export type HolidayDay =
  | { readonly on: 'fixed'; readonly month: number; readonly day: number }
  /** `nth` from 1; -1 is the last of the month. Weekdays: 1 Monday … 7 Sunday. */
  | {
      readonly on: 'nth';
      readonly nth: 1 | 2 | 3 | 4 | -1;
      readonly weekday: number;
      readonly month: number;
      /** Days after that weekday: the Friday after Thanksgiving is 1. */
      readonly plus?: number;
    }
  /** Days from Easter Sunday of the Western churches: Good Friday is -2. */
  | { readonly on: 'easter'; readonly plus: number }
  /** Days that follow no rule of our calendar, each named. */
  | { readonly on: 'days'; readonly days: readonly string[] };

/**
 * How far a day off can be relied on. `sure` counts; `likely` counts, and the date without it is
 * shown as the safe one; `unsure` does not count, and the date with it is shown beside.
 */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** What a weekend holiday does: the certainty of the day it moves to, or no move at all. */
export interface Observed {
  /** The Monday after a Sunday holiday. */
  readonly sunday?: Certainty;
  /** The Friday before a Saturday holiday. */
  readonly saturday?: Certainty;
}

/** One holiday as law has it, with where that was read. */
export interface HolidayRule {
  readonly name: string;
  readonly day: HolidayDay;
  readonly observed: Observed;
  /** First and last day it is law, `YYYY-MM-DD`, both inclusive. */
  readonly from?: string;
  readonly until?: string;
  /** Even years only, as general elections are in some states. */
  readonly evenYears?: boolean;
  readonly certainty: Certainty;
  /** Statute or rule, and where it was read. */
  readonly source: string;
  /** Not read at a source by us. */
  readonly unverified?: boolean;
}

/** A day on which a holiday is kept: on itself, or on the weekday it moves to. */
export interface HolidayOn {
  readonly date: Temporal.PlainDate;
  readonly name: string;
  readonly certainty: Certainty;
  readonly source: string;
}

/**
 * The days of `year` on which a rule's holiday stands or is observed; a holiday on Saturday,
 * 1 January is observed in the year before, and is given there.
 */
export function holidayDays(rule: HolidayRule, year: number): readonly HolidayOn[] {
  return [year - 1, year, year + 1]
    .flatMap((each) => standsAndObserved(rule, each))
    .filter(({ date }) => date.year === year);
}

function standsAndObserved(rule: HolidayRule, year: number): readonly HolidayOn[] {
  if (rule.evenYears && year % 2 !== 0) return [];
  const { name, source, certainty } = rule;
  return daysOf(rule.day, year).flatMap((date) => {
    const iso = date.toString();
    if ((rule.from && iso < rule.from) || (rule.until && iso > rule.until)) return [];
    const stands: HolidayOn = { date, name, certainty, source };
    const moved = date.dayOfWeek === 7 ? rule.observed.sunday : undefined;
    const back = date.dayOfWeek === 6 ? rule.observed.saturday : undefined;
    const sure = moved ?? back;
    if (sure === undefined) return [stands];
    const observed: HolidayOn = {
      date: date.add({ days: moved === undefined ? -1 : 1 }),
      name: `${name} (observed)`,
      certainty: weaker(sure, certainty),
      source,
    };
    return [stands, observed];
  });
}

function daysOf(day: HolidayDay, year: number): readonly Temporal.PlainDate[] {
  switch (day.on) {
    case 'fixed':
      return [new Temporal.PlainDate(year, day.month, day.day)];
    case 'nth':
      return [nthWeekday(year, day.month, day.weekday, day.nth).add({ days: day.plus ?? 0 })];
    case 'easter':
      return [easter(year).add({ days: day.plus })];
    case 'days':
      return day.days
        .filter((iso) => iso.startsWith(`${year}-`))
        .map((iso) => Temporal.PlainDate.from(iso));
  }
}

function nthWeekday(year: number, month: number, weekday: number, nth: number) {
  const first = new Temporal.PlainDate(year, month, 1);
  if (nth > 0) return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
}

/** Easter Sunday of the Gregorian calendar, by the anonymous (Meeus) algorithm. */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

const strength: Readonly<Record<Certainty, number>> = { unsure: 0, likely: 1, sure: 2 };

/** The less certain of two. */
function weaker(a: Certainty, b: Certainty): Certainty {
  return strength[a] <= strength[b] ? a : b;
}
