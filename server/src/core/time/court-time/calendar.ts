import type { Temporal } from 'temporal-polyfill';
import { weekdayName } from '../dates/calendar';
import { declaredDays } from './declared-days';
import { federalHolidays } from './federal-holidays';
import { type Certainty, type HolidayOn, type HolidayRule, holidayDays } from './holiday-rule';

/** Why a day is no court day. */
export interface DayOff {
  readonly kind: 'weekend' | 'federal' | 'declared' | 'state';
  /** `Saturday`, `Memorial Day`, `César Chávez Day (state holiday)`. */
  readonly name: string;
  readonly certainty: Certainty;
  readonly source?: string;
}

/** A day that the user says the clerk's office could not be reached. */
export interface Closure {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly why?: string;
}

/** The days off of one court. */
export interface CourtCalendar {
  /**
   * What makes a day no court day, the surest reason first; empty for a court day.
   *
   * @param withState whether the state's holidays count: Fed. R. Civ. P. 6(a)(6)(C) takes them in
   *   only for a period measured after an event
   */
  daysOff(date: Temporal.PlainDate, withState: boolean): readonly DayOff[];
  /** The user's word that the clerk's office was inaccessible that day. */
  closure(date: Temporal.PlainDate): Closure | undefined;
}

/**
 * The calendar of a court: weekends, the federal legal holidays, days a President declared, and
 * the state's own. Years are worked out when first asked for.
 *
 * @param state the holidays of the court's state, without those that are federal too
 */
export function courtCalendar(
  state: readonly HolidayRule[] = [],
  closures: readonly Closure[] = [],
): CourtCalendar {
  const years = new Map<number, ReadonlyMap<string, readonly DayOff[]>>();
  const closed = new Map(closures.map((closure) => [closure.day, closure]));
  const holidays = (date: Temporal.PlainDate) => {
    let year = years.get(date.year);
    if (!year) {
      year = holidaysOf(date.year, state);
      years.set(date.year, year);
    }
    return year.get(date.toString()) ?? none;
  };
  return {
    daysOff(date, withState) {
      const found = holidays(date);
      const counted = withState ? found : found.filter(({ kind }) => kind !== 'state');
      if (date.dayOfWeek < 6) return counted;
      const name = weekdayName(date.dayOfWeek);
      return [{ kind: 'weekend', name, certainty: 'sure' }, ...counted];
    },
    closure: (date) => closed.get(date.toString()),
  };
}

const none: readonly DayOff[] = [];

function holidaysOf(year: number, state: readonly HolidayRule[]) {
  const days = new Map<string, DayOff[]>();
  const add = (kind: DayOff['kind'], { date, name, certainty, source }: HolidayOn) => {
    const iso = date.toString();
    const shown = kind === 'state' ? `${name}, a state holiday` : name;
    days.set(iso, [...(days.get(iso) ?? []), { kind, name: shown, certainty, source }]);
  };
  for (const rule of federalHolidays) for (const on of holidayDays(rule, year)) add('federal', on);
  for (const rule of declaredDays) for (const on of holidayDays(rule, year)) add('declared', on);
  for (const rule of state) for (const on of holidayDays(rule, year)) add('state', on);
  for (const list of days.values()) list.sort((a, b) => order[a.certainty] - order[b.certainty]);
  return days;
}

const order: Readonly<Record<Certainty, number>> = { sure: 0, likely: 1, unsure: 2 };
