import type { Temporal } from 'temporal-polyfill';
import { type Closure, type CourtCalendar, courtCalendar } from '../time/court-time/calendar';
import { countDeadline, type Deadline, type Period } from '../time/court-time/count';
import type { HolidayRule } from '../time/court-time/holiday-rule';
import type { ServiceMethod } from '../time/court-time/service';
import { courtById } from './courts';
import { states } from './states/table';

export interface DeadlineRequest {
  /** PACER court id; an unknown one is counted with the federal holidays alone. */
  readonly court?: string;
  /** The day of the event that triggers the period. */
  readonly from: Temporal.PlainDate;
  /** The time of that event, `14:30`, for a period in hours. */
  readonly time?: string;
  readonly period: Period;
  /** How the triggering paper was served; leave it out where the period runs from filing. */
  readonly service?: ServiceMethod;
  /** Days on which the clerk's office could not be reached. */
  readonly closures?: readonly Closure[];
}

/**
 * When a period ends in a court: Fed. R. Civ. P. 6(a) and (d) with the holidays of its state, the
 * count step by step, and a second date where a day off is not settled.
 */
export function computeDeadline(request: DeadlineRequest): Deadline {
  const { court, closures = [], ...rest } = request;
  return countDeadline({ ...rest, calendar: calendarOf(court, closures) });
}

/** The days off of a court: the first state of the table counts, where the court sits. */
export function calendarOf(
  court: string | undefined,
  closures: readonly Closure[] = [],
): CourtCalendar {
  const state = court === undefined ? undefined : courtById(court)?.states[0];
  return courtCalendar(stateHolidays(state), closures);
}

/** The holidays of a state beside the federal ones, by its postal letters. */
export function stateHolidays(state: string | undefined): readonly HolidayRule[] {
  return states.find((one) => one.state === state)?.holidays ?? [];
}
