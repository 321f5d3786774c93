import type { HolidayRule } from '../../time/court-time/holiday-rule';
import {
  dayAfterThanksgiving,
  electionDay,
  fixed,
  goodFriday,
  mardiGras,
  nth,
  type StateHolidays,
  unread,
} from './state';

/**
 * States whose statutes nobody has read for this table yet. Their days never count; where one
 * would move a deadline, the date with it is shown beside the one without.
 */
const unreadDays: Readonly<Record<string, readonly HolidayRule[]>> = {
  AK: [unread('Seward’s Day', nth(-1, 1, 3)), unread('Alaska Day', fixed(10, 18))],
  AL: [
    unread('Confederate Memorial Day', nth(4, 1, 4)),
    unread('Jefferson Davis’s Birthday', nth(1, 1, 6)),
  ],
  AR: [unread('Christmas Eve', fixed(12, 24))],
  CO: [unread('Frances Xavier Cabrini Day', nth(1, 1, 10), { from: '2020-03-20' })],
  CT: [unread('Lincoln Day', fixed(2, 12)), unread('Good Friday', goodFriday)],
  DC: [
    unread('Emancipation Day', fixed(4, 16), { from: '2005-01-01' }),
    unread('Inauguration Day', {
      on: 'days',
      days: ['2005-01-20', '2009-01-20', '2013-01-21', '2017-01-20', '2021-01-20', '2025-01-20'],
    }),
  ],
  FL: [
    unread('the day after Thanksgiving', dayAfterThanksgiving),
    unread('Good Friday', goodFriday),
  ],
  GA: [
    unread('State Holiday', fixed(4, 10)),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
  ],
  GU: [
    unread('Guam History and Chamorro Heritage Day', nth(1, 1, 3)),
    unread('Liberation Day', fixed(7, 21)),
    unread('All Souls’ Day', fixed(11, 2)),
    unread('Our Lady of Camarin Day', fixed(12, 8)),
  ],
  HI: [
    unread('Prince Jonah Kūhiō Kalanianaʻole Day', fixed(3, 26)),
    unread('Good Friday', goodFriday),
    unread('King Kamehameha I Day', fixed(6, 11)),
    unread('Statehood Day', nth(3, 5, 8)),
    unread('General Election Day', electionDay, { evenYears: true }),
  ],
  IN: [
    unread('Good Friday', goodFriday),
    unread('Election Day', electionDay, { evenYears: true }),
    unread('Lincoln’s Birthday', dayAfterThanksgiving),
  ],
  IA: [unread('the day after Thanksgiving', dayAfterThanksgiving)],
  KY: [
    unread('Good Friday', goodFriday),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
  ],
  LA: [
    unread('Mardi Gras', mardiGras),
    unread('Good Friday', goodFriday),
    unread('General Election Day', electionDay, { evenYears: true }),
  ],
  MA: [
    unread('Patriots’ Day', nth(3, 1, 4)),
    unread('Evacuation Day', fixed(3, 17)),
    unread('Bunker Hill Day', fixed(6, 17)),
  ],
  MD: [
    unread('Election Day', electionDay, { evenYears: true }),
    unread('Native American Heritage Day', dayAfterThanksgiving, { from: '2008-10-01' }),
  ],
  ME: [unread('Patriots’ Day', nth(3, 1, 4))],
  MI: [
    unread('Election Day', electionDay, { evenYears: true }),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
  ],
  MN: [unread('the day after Thanksgiving', dayAfterThanksgiving)],
  MO: [unread('Lincoln Day', fixed(2, 12)), unread('Truman Day', fixed(5, 8))],
  MP: [
    unread('Commonwealth Covenant Day', fixed(3, 24)),
    unread('Good Friday', goodFriday),
    unread('Citizenship Day', fixed(11, 4)),
    unread('Constitution Day', fixed(12, 8)),
  ],
  MS: [unread('Confederate Memorial Day', nth(-1, 1, 4))],
  MT: [unread('Election Day', electionDay, { evenYears: true })],
  NC: [
    unread('Good Friday', goodFriday),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
  ],
  ND: [unread('Good Friday', goodFriday)],
  NE: [
    unread('Arbor Day', nth(-1, 5, 4)),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
  ],
  NH: [
    unread('Election Day', electionDay, { evenYears: true }),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
  ],
  NJ: [
    unread('Good Friday', goodFriday),
    unread('Election Day', electionDay),
    unread('Lincoln’s Birthday', fixed(2, 12), { until: '2008-12-31' }),
  ],
  NM: [unread('the day after Thanksgiving', dayAfterThanksgiving)],
  OK: [unread('the day after Thanksgiving', dayAfterThanksgiving)],
  PA: [
    unread('the day after Thanksgiving', dayAfterThanksgiving),
    unread('Flag Day', fixed(6, 14)),
    unread('Good Friday', goodFriday),
  ],
  PR: [
    unread('Three Kings’ Day', fixed(1, 6)),
    unread('American Citizenship Day', fixed(3, 2)),
    unread('Emancipation Day', fixed(3, 22)),
    unread('Good Friday', goodFriday),
    unread('Constitution Day', fixed(7, 25)),
    unread('Discovery of Puerto Rico', fixed(11, 19)),
  ],
  RI: [
    unread('Victory Day', nth(2, 1, 8)),
    unread('Election Day', electionDay, { evenYears: true }),
  ],
  SC: [
    unread('Confederate Memorial Day', fixed(5, 10)),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
    unread('26 December', fixed(12, 26)),
  ],
  SD: [unread('the day after Thanksgiving', dayAfterThanksgiving)],
  TN: [
    unread('Good Friday', goodFriday),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
  ],
  UT: [unread('Pioneer Day', fixed(7, 24))],
  VA: [
    unread('Election Day', electionDay, { from: '2020-07-01' }),
    unread('Lee-Jackson Day', nth(3, 1, 1, -3), { until: '2020-06-30' }),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
  ],
  VI: [
    unread('Three Kings’ Day', fixed(1, 6)),
    unread('Transfer Day', fixed(3, 31)),
    unread('Good Friday', goodFriday),
    unread('Easter Monday', { on: 'easter', plus: 1 }),
    unread('Emancipation Day', fixed(7, 3)),
    unread('Liberty Day', fixed(11, 1)),
    unread('26 December', fixed(12, 26)),
  ],
  VT: [unread('Town Meeting Day', nth(1, 1, 3, 1)), unread('Bennington Battle Day', fixed(8, 16))],
  WA: [unread('Native American Heritage Day', dayAfterThanksgiving)],
  WI: [unread('Christmas Eve', fixed(12, 24)), unread('New Year’s Eve', fixed(12, 31))],
  WV: [
    unread('West Virginia Day', fixed(6, 20)),
    unread('Election Day', electionDay, { evenYears: true }),
    unread('the day after Thanksgiving', dayAfterThanksgiving),
  ],
};

/** One for each state with days of its own that are known, if unread. */
export const others: readonly StateHolidays[] = Object.entries(unreadDays).map(
  ([state, holidays]) => ({ state, holidays }),
);
