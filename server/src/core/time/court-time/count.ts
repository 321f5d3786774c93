import { Temporal } from 'temporal-polyfill';
import type { CourtCalendar, DayOff } from './calendar';
import { addedDays, type ServiceMethod, serviceName } from './service';

export type PeriodUnit = 'days' | 'court-days' | 'weeks' | 'months' | 'hours';

export interface Period {
  /** A whole number from 0 on. */
  readonly count: number;
  readonly unit: PeriodUnit;
  /** `after` an event, or `before` one: Fed. R. Civ. P. 6(a)(5). */
  readonly direction: 'after' | 'before';
}

export interface CountRequest {
  readonly calendar: CourtCalendar;
  /** The day of the event that triggers the period. */
  readonly from: Temporal.PlainDate;
  /** The time of that event, `14:30`; needed for hours only. */
  readonly time?: string;
  readonly period: Period;
  /** How the triggering paper was served; left out or `none` where the period runs from filing. */
  readonly service?: ServiceMethod;
}

/** One step of a count, for a person to follow. */
export interface CountStep {
  readonly date: Temporal.PlainDate;
  /** How much of the period has run with this day; a day that is left out keeps the number. */
  readonly counted: number;
  /** Empty where the day is counted and nothing is to be said of it. */
  readonly why: string;
}

export interface Deadline {
  readonly due: Temporal.PlainDate;
  /** `14:30`, for a period in hours. */
  readonly time?: string;
  /** The date under another reading of a day nobody can be sure of; the earlier one is safe. */
  readonly uncertain?: { readonly date: Temporal.PlainDate; readonly why: string };
  readonly steps: readonly CountStep[];
}

/**
 * Counts a period as Fed. R. Civ. P. 6(a) and (d) do. Where a day off is not certain, counts with
 * it and without it, and gives both dates.
 */
export function countDeadline(request: CountRequest): Deadline {
  const counter = (counts: Counts) => new Count(request, counts);
  const main = counter((day) => day.certainty !== 'unsure');
  const found = main.run();
  const doubts = main.doubts;
  if (doubts.length === 0) return found;
  const readings: readonly (readonly [DayOff['certainty'], Counts])[] = [
    ['likely', (day) => day.certainty === 'sure'],
    ['unsure', () => true],
  ];
  for (const [certainty, counts] of readings) {
    const doubt = doubts.find(({ day }) => day.certainty === certainty);
    if (!doubt) continue;
    const other = counter(counts).run();
    if (!other.due.equals(found.due)) {
      return { ...found, uncertain: { date: other.due, why: why(doubt) } };
    }
  }
  return found;
}

function why({ date, day }: Doubt): string {
  const says = day.source ? ` (${day.source})` : '';
  return day.certainty === 'likely'
    ? `${date} is ${day.name}${says}: courts take it for a holiday, but that is not settled. The earlier date is safe.`
    : `It is not settled whether ${date} is a legal holiday: ${day.name}${says}. The earlier date is safe.`;
}

/** Whether a day off counts as one in a reading. */
type Counts = (day: DayOff) => boolean;

interface Doubt {
  readonly date: Temporal.PlainDate;
  readonly day: DayOff;
}

/** A period longer than this is a slip, and would be counted for ever. */
const longest = 40_000;
/** The old rule: periods under 11 days left out weekends and holidays until 30 November 2009. */
const oldRuleFrom = '1985-08-01';
const oldRuleUntil = '2009-11-30';

class Count {
  readonly doubts: Doubt[] = [];
  readonly #steps: CountStep[] = [];
  readonly #request: CountRequest;
  readonly #counts: Counts;
  readonly #step: 1 | -1;

  constructor(request: CountRequest, counts: Counts) {
    this.#request = request;
    this.#counts = counts;
    this.#step = request.period.direction === 'after' ? 1 : -1;
  }

  run(): Deadline {
    const { from, period, service = 'none' } = this.#request;
    const count = Math.min(Math.max(0, Math.trunc(period.count)), longest);
    if (period.unit === 'hours') return this.#hours(count);
    this.#say(from, 0, 'the day of the event is left out');
    let due = this.#atEnd(this.#lastDay(count), count);
    const extra = period.direction === 'after' ? addedDays(service, from.toString()) : 0;
    if (extra > 0) {
      this.#say(due, count, 'the period would otherwise expire');
      for (let day = 1; day <= extra; day++) {
        due = due.add({ days: 1 });
        this.#say(due, count + day, `added for ${serviceName(service)}, Rule 6(d)`);
      }
      due = this.#atEnd(due, count + extra);
    }
    this.#say(due, count + extra, 'due');
    return { due, steps: this.#steps };
  }

  /** The last day of the period itself, weekend or not. */
  #lastDay(count: number): Temporal.PlainDate {
    const { from, period } = this.#request;
    if (period.unit === 'months') return this.#byMonths(count);
    if (period.unit === 'court-days') return this.#byCourtDays(count, 'no court day, not counted');
    if (period.unit === 'weeks') return this.#byDays(count * 7);
    const iso = from.toString();
    if (count < 11 && iso >= oldRuleFrom && iso <= oldRuleUntil) {
      return this.#byCourtDays(count, 'left out: a period under 11 days, Rule 6(a) until 2009');
    }
    return this.#byDays(count);
  }

  #byDays(count: number): Temporal.PlainDate {
    let date = this.#request.from;
    for (let day = 1; day <= count; day++) {
      date = date.add({ days: this.#step });
      const off = day < count ? this.#off(date, false) : undefined;
      this.#say(date, day, off ? `${off.name}, counted all the same` : '');
    }
    return date;
  }

  #byMonths(count: number): Temporal.PlainDate {
    const { from } = this.#request;
    const date = from.add({ months: count * this.#step });
    if (count > 0) {
      this.#say(date, count, date.day === from.day ? '' : 'the last day of the month');
    }
    return date;
  }

  #byCourtDays(count: number, leftOut: string): Temporal.PlainDate {
    let date = this.#request.from;
    for (let day = 0; day < count; ) {
      date = date.add({ days: this.#step });
      const off = this.#off(date, true);
      if (!off) day++;
      this.#say(date, day, off ? `${off.name}: ${leftOut}` : '');
    }
    return date;
  }

  /** Rule 6(a)(1)(C), (a)(3) and (a)(5): on to a day that is a court day and accessible. */
  #atEnd(last: Temporal.PlainDate, counted: number): Temporal.PlainDate {
    let date = last;
    const goes = this.#step > 0 ? 'the period runs on' : 'the period goes on back';
    for (let off = this.#off(date, true); off; off = this.#off(date, true)) {
      this.#say(date, counted, `${off.name}: ${goes}, Rule 6(a)(${this.#step > 0 ? '1' : '5'})`);
      date = date.add({ days: this.#step });
    }
    const { calendar } = this.#request;
    for (let shut = calendar.closure(date); shut; shut = calendar.closure(date)) {
      const reason = shut.why ? ` (${shut.why})` : '';
      this.#say(date, counted, `clerk’s office inaccessible${reason}: forward, Rule 6(a)(3)`);
      // Forward even in a backward count (committee note to Fed. R. App. P. 26(a)(5)).
      do date = date.add({ days: 1 });
      while (this.#off(date, true));
    }
    return date;
  }

  /** Rule 6(a)(2): every hour counts; ending on a day off, it runs on to the same time. */
  #hours(count: number): Deadline {
    const { from, time = '00:00' } = this.#request;
    const start = from.toPlainDateTime(Temporal.PlainTime.from(time));
    this.#say(from, 0, `the hours run from ${time}`);
    const end = start.add({ hours: count * this.#step });
    const clock = end.toPlainTime().toString({ smallestUnit: 'minute' });
    const due = this.#atEnd(end.toPlainDate(), count);
    this.#say(due, count, `due at ${clock}`);
    return { due, time: clock, steps: this.#steps };
  }

  /** Why the day is off in this reading; keeps every doubt met where it `matters`. */
  #off(date: Temporal.PlainDate, matters: boolean): DayOff | undefined {
    const found = this.#request.calendar.daysOff(date, this.#step > 0);
    const [surest] = found;
    if (surest && surest.certainty !== 'sure' && matters) this.doubts.push({ date, day: surest });
    return found.find(this.#counts);
  }

  /** Replaces the step of the same day, so that each day is told once with its last word. */
  #say(date: Temporal.PlainDate, counted: number, why: string): void {
    const last = this.#steps.at(-1);
    if (last?.date.equals(date) && last.counted === counted) this.#steps.pop();
    this.#steps.push({ date, counted, why });
  }
}
