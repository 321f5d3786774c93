import type {
  Certainty,
  HolidayDay,
  HolidayRule,
  Observed,
} from '../../time/court-time/holiday-rule';

/**
 * The legal holidays of one state beside the federal ones, for Fed. R. Civ. P. 6(a)(6)(C). A
 * federal holiday that the state keeps as well is left out here.
 */
export interface StateHolidays {
  /** Postal letters. */
  readonly state: string;
  readonly holidays: readonly HolidayRule[];
  /** The day someone last read the sources; missing where nobody did. */
  readonly checked?: string;
}

export const fixed = (month: number, day: number): HolidayDay => ({ on: 'fixed', month, day });

/** The `nth` weekday of a month (-1 the last), and `plus` days after it; 1 Monday … 7 Sunday. */
export const nth = (
  n: 1 | 2 | 3 | 4 | -1,
  weekday: number,
  month: number,
  plus = 0,
): HolidayDay => ({ on: 'nth', nth: n, weekday, month, ...(plus ? { plus } : {}) });

export const goodFriday: HolidayDay = { on: 'easter', plus: -2 };
export const mardiGras: HolidayDay = { on: 'easter', plus: -47 };
export const dayAfterThanksgiving = nth(4, 4, 11, 1);
/** The Tuesday after the first Monday of November. */
export const electionDay = nth(1, 1, 11, 1);

/** What makes a state's holiday unusual: when it was law, how weekends are kept, how sure it is. */
export interface Particulars {
  readonly certainty?: Certainty;
  readonly observed?: Observed;
  readonly from?: string;
  readonly until?: string;
  readonly evenYears?: boolean;
  readonly unverified?: boolean;
}

/** A holiday read at its source; `sure`, and not moved off a weekend, unless it says otherwise. */
export function holiday(
  name: string,
  day: HolidayDay,
  source: string,
  particulars: Particulars = {},
): HolidayRule {
  return { name, day, source, certainty: 'sure', observed: {}, ...particulars };
}

/** A holiday that nobody has read at its source yet: it never counts, only shows a second date. */
export function unread(name: string, day: HolidayDay, particulars: Particulars = {}): HolidayRule {
  return {
    name,
    day,
    observed: { sunday: 'unsure', saturday: 'unsure' },
    source: 'general knowledge, not read at a source',
    ...particulars,
    certainty: 'unsure',
    unverified: true,
  };
}
