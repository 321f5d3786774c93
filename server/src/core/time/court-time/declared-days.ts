import type { HolidayRule } from './holiday-rule';

/**
 * Days on which a President closed the executive departments. Whether such an order “declares a
 * holiday” under Fed. R. Civ. P. 6(a)(6)(B) is open: the Ninth Circuit announced 5 December 2018 as
 * one; Latham v. Dominick's (7th Cir. 1998) leaves out days a court is officially closed. So none
 * of them counts, and the date with it is shown beside.
 */
const declared = (day: string, source: string, unverified = false): HolidayRule => ({
  name: 'the President’s closing of federal offices',
  day: { on: 'days', days: [day] },
  observed: {},
  certainty: 'unsure',
  source,
  ...(unverified ? { unverified } : {}),
});

/** In order of date; a new one is a line. */
export const declaredDays: readonly HolidayRule[] = [
  declared('2018-12-05', 'day of mourning; Ninth Circuit notice under Fed. R. App. P. 26(a)(6)(B)'),
  declared('2018-12-24', 'Exec. Order 13854'),
  declared('2019-12-24', 'Exec. Order 13900'),
  declared('2020-12-24', 'Executive Order of December 2020'),
  declared('2024-12-24', 'Executive Order of December 2024', true),
  declared('2025-01-09', 'day of mourning, Executive Order of December 2024', true),
  declared('2025-12-24', 'Executive Order of December 2025'),
  declared('2025-12-26', 'Executive Order of December 2025'),
];
