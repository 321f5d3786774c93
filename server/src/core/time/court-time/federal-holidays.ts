import type { HolidayDay, HolidayRule, Observed } from './holiday-rule';

const rule = 'Fed. R. Civ. P. 6(a)(6)(A)';

/**
 * Sunday → Monday, Exec. Order 11582. Saturday → Friday, 5 U.S.C. 6103(b): courts close and extend
 * over the Friday, but no appellate holding was found, so the earlier date is shown as the safe one.
 */
const federal: Observed = { sunday: 'sure', saturday: 'likely' };

const fixed = (month: number, day: number): HolidayDay => ({ on: 'fixed', month, day });
const nth = (nth: 1 | 2 | 3 | 4 | -1, weekday: number, month: number): HolidayDay => ({
  on: 'nth',
  nth,
  weekday,
  month,
});

const always = (name: string, day: HolidayDay, from?: string, until?: string): HolidayRule => ({
  name,
  day,
  observed: federal,
  certainty: 'sure',
  source: rule,
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});

/** The Monday holidays moved on 1 January 1971 (Uniform Monday Holiday Act, Pub. L. 90-363). */
const mondays = '1971-01-01';
const beforeMondays = '1970-12-31';

/**
 * The legal holidays of Fed. R. Civ. P. 6(a)(6)(A), each as it was law at its time. Our own data:
 * the holiday libraries shift weekends wrongly, or leave days out.
 */
export const federalHolidays: readonly HolidayRule[] = [
  always('New Year’s Day', fixed(1, 1)),
  // Pub. L. 98-144: first observed in 1986.
  always('Martin Luther King Jr.’s Birthday', nth(3, 1, 1), '1986-01-01'),
  always('Washington’s Birthday', fixed(2, 22), undefined, beforeMondays),
  always('Washington’s Birthday', nth(3, 1, 2), mondays),
  always('Memorial Day', fixed(5, 30), undefined, beforeMondays),
  always('Memorial Day', nth(-1, 1, 5), mondays),
  {
    // Pub. L. 117-17, signed on Thursday, 17 June 2021; in the rule's own list since 1 December
    // 2023. Its first Friday, 18 June 2021, was kept by some courts on a day's notice.
    ...always('Juneteenth', fixed(6, 19), '2021-06-17', '2021-12-31'),
    observed: { sunday: 'sure', saturday: 'unsure' },
    source: 'Pub. L. 117-17; 5 U.S.C. 6103(a)',
  },
  {
    ...always('Juneteenth', fixed(6, 19), '2022-01-01'),
    source: 'Pub. L. 117-17; Fed. R. Civ. P. 6(a)(6)(A)',
  },
  always('Independence Day', fixed(7, 4)),
  always('Labor Day', nth(1, 1, 9)),
  always('Columbus Day', fixed(10, 12), undefined, beforeMondays),
  always('Columbus Day', nth(2, 1, 10), mondays),
  always('Veterans Day', fixed(11, 11), undefined, beforeMondays),
  // From 1971 to 1977 it was a Monday holiday in October.
  always('Veterans Day', nth(4, 1, 10), mondays, '1977-12-31'),
  always('Veterans Day', fixed(11, 11), '1978-01-01'),
  always('Thanksgiving Day', nth(4, 4, 11), '1942-01-01'),
  always('Christmas Day', fixed(12, 25)),
];
